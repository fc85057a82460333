// The words of the history screen.

export const history = {
  title: '',
} as const;
