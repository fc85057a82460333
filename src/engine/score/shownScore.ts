// A score as a person reads it. The only place where a score is rounded.

/** The whole number shown for a score 0..100; half rounds up, as the rubric says (domain 3.3). */
export function shownScore(score: number): number {
  return Math.floor(score + 0.5);
}
