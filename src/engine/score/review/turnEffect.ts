// What one move did to the customer at once. It compares two states and judges neither.

import type { Call } from '../../call/call.types';
import { strainOf } from '../strainOf';
import type { TurnEffect } from './reason.types';

/** From `before` to `after`: of a move, or of a hold with its end. */
export function turnEffect(before: Call, after: Call): TurnEffect {
  const was = before.customer;
  const is = after.customer;
  return {
    heat: is.heat - was.heat,
    trust: is.trust - was.trust,
    distress: is.distress - was.distress,
    abuse: is.abuse - was.abuse,
    found: after.revealed.filter((need) => !before.revealed.includes(need)),
    met: after.met.filter((need) => !before.met.includes(need)),
  };
}

/** How much harder the customer was left, in points of `strainOf`; below 0 if easier. */
export function strained(before: Call, after: Call): number {
  return strainOf(after.customer) - strainOf(before.customer);
}
