// Heat in a word. It knows the limits of the words and nothing of pictures or colours.

export type HeatBand = 'settled' | 'guarded' | 'tense' | 'angry' | 'furious';

/** The word for a heat of 10..100, judged on the whole number a person would read (half rounds up): 30, 45, 60 and 75 still belong to the lower word. */
export function heatBand(heat: number): HeatBand {
  const whole = Math.floor(heat + 0.5);
  if (whole <= 30) return 'settled';
  if (whole <= 45) return 'guarded';
  if (whole <= 60) return 'tense';
  if (whole <= 75) return 'angry';
  return 'furious';
}
