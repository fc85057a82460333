// Scales what helps in an effect and leaves what harms. It does not know why.

import type { Effect } from './effect.types';

/** Multiplies falls of heat and distress and gains of trust by `share`, in place. */
export function scaleGood(effect: Effect, share: number): void {
  if (effect.heat < 0) effect.heat *= share;
  if (effect.trust > 0) effect.trust *= share;
  if (effect.distress < 0) effect.distress *= share;
}
