// The words of the wrap screen.

export const wrap = {
  title: 'Call note',
} as const;
