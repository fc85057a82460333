// The words of the rest screen.

export const rest = {
  title: 'Take a moment',
} as const;
