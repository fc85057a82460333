// The words of the ring screen.

export const ring = {
  title: '',
} as const;
