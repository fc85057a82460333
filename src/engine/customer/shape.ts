// Bends the raw effect of a reply to this temperament and to what one turn can do at most. It does not apply it.

import { clamp } from './clamp';
import {
  FALL_CEILING,
  FALL_PER_TRUST,
  LIMIT_STYLE_HEAT,
  RISE_CEILING,
  TRUST_GAIN_CEILING,
  TRUST_LOSS_CEILING,
} from './constants';
import type { Act } from './customer.types';
import type { Effect } from './effect.types';
import { rulesOf } from './rules';
import type { Temperament } from './temperaments';

/** Scales and clamps heat and trust, in place; `trust` is the customer's before the reply. */
export function shapeEffect(effect: Effect, act: Act, trust: number, temperament: Temperament): void {
  if (act.limitStyle !== undefined && showsLimit(act)) effect.heat += LIMIT_STYLE_HEAT[act.limitStyle];
  effect.heat *= effect.heat > 0 ? temperament.heatRise : temperament.heatFall;
  effect.trust *= effect.trust > 0 ? temperament.trustGain : temperament.trustLoss;
  effect.heat = clamp(effect.heat, -(FALL_CEILING + FALL_PER_TRUST * trust), RISE_CEILING);
  effect.trust = clamp(effect.trust, TRUST_LOSS_CEILING, TRUST_GAIN_CEILING);
}

function showsLimit(act: Act): boolean {
  const [first, second] = act.behaviours;
  return rulesOf(first).isLimit || (second !== undefined && rulesOf(second).isLimit);
}
