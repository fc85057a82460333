// The turns of the largest loss and gain, as the review picked them. Picks nothing itself.

import type { Picked } from '../../engine/score/facts/headline';
import type { Debrief } from './readDebrief';

/** Null until the review is ready. */
export function pickedOf({ moments }: Debrief): Picked | null {
  return moments === null ? null : { loss: moments.loss?.turn ?? null, gain: moments.gain?.turn ?? null };
}
