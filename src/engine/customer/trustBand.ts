// Trust in a word. It knows the limits of the words and nothing of pictures.

export type TrustBand = 'closed' | 'wary' | 'listening' | 'open';

/** The upper ends of closed, wary and listening: over random calls of every contact each word then covers about a quarter of the moments. */
export const TRUST_LIMITS = [15, 40, 65] as const;

/** The word for a trust of 0..90, judged on the whole number a person would read (half rounds up); a limit belongs to the lower word. */
export function trustBand(trust: number): TrustBand {
  const whole = Math.floor(trust + 0.5);
  if (whole <= TRUST_LIMITS[0]) return 'closed';
  if (whole <= TRUST_LIMITS[1]) return 'wary';
  return whole <= TRUST_LIMITS[2] ? 'listening' : 'open';
}
