// The words of the brief screen.

export const brief = {
  title: '',
} as const;
