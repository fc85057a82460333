// Whether a call that was read again reads otherwise than it was shown. Compares what a person sees, not parts of a point.

import type { RescoredRow } from '../../engine/score/rescoreAll';
import { shownScore } from '../../engine/score/shownScore';
import type { Attempt } from '../../engine/store/records.types';

/** False for a call that cannot be read again. */
export function readsOtherwise({ scorecard }: Attempt, { because, after, changes }: RescoredRow): boolean {
  return because === null && (changes > 0 || !isSameTotal(scorecard.total, after));
}

/** Both not observed, or the same whole number. */
export function isSameTotal(one: number | null, other: number | null): boolean {
  return one === null || other === null ? one === other : shownScore(one) === shownScore(other);
}
