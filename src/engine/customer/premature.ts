// The price of a fix before the customer has been heard. It knows what is owed, not what was offered.

import {
  PREMATURE_DEFICIT_CEILING,
  PREMATURE_HEAT,
  PREMATURE_LOSS,
  PREMATURE_SOFT_WEIGHT,
  PREMATURE_TRUST,
} from './constants';
import type { Effect } from './effect.types';
import type { Rules } from './rules';
import { scaleGood } from './scaleGood';

/** Makes a solution pay for missing listening, in place; two credits missing mark it premature, and its progress will not count. */
export function chargeForHaste(effect: Effect, rules: Rules, heard: number, owed: number): void {
  if (!rules.isSolution || heard >= owed) return;
  const deficit = Math.min(PREMATURE_DEFICIT_CEILING, owed - heard);
  const weight = rules.isSoft ? PREMATURE_SOFT_WEIGHT : 1;
  scaleGood(effect, Math.max(0, 1 - PREMATURE_LOSS * deficit));
  effect.heat += PREMATURE_HEAT * deficit * weight;
  effect.trust += PREMATURE_TRUST * deficit * weight;
  effect.isPremature = deficit >= PREMATURE_DEFICIT_CEILING && !rules.isSoft;
}
