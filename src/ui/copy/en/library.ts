// The words of the library screen.

export const library = {
  title: '',
} as const;
