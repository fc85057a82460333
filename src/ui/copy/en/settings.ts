// The words of the settings screen.

export const settings = {
  title: '',
} as const;
