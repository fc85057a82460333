// The words of the call screen.

export const call = {
  title: 'Call',
} as const;
