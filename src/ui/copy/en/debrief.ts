// The words of the debrief screen.

export const debrief = {
  title: 'Debrief',
} as const;
