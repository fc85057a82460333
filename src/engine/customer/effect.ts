// What one behaviour alone does to this customer, before temperament and clamps. It knows nothing of a second behaviour or of the author.

import { holds, type Test } from './conditions';
import { OVERLOAD_DISTRESS, OVERLOAD_SHARE } from './constants';
import type { Customer, World } from './customer.types';
import type { Effect } from './effect.types';
import { habituation } from './habituation';
import { listeningOwed } from './listeningOwed';
import { chargeForHaste } from './premature';
import type { Rules } from './rules';
import { scaleGood } from './scaleGood';
import { chargeForStalling } from './stall';
import { TEMPERAMENTS } from './temperaments';

/** The effect of showing a behaviour now, in points. `heard` is passed apart: the second half of a reply sees the first half's credit. */
export function effectOf(customer: Customer, rules: Rules, heard: number, world: World): Effect {
  const owed = listeningOwed(customer.heat, world.temperament);
  const effect: Effect = {
    heat: 0,
    trust: 0,
    distress: 0,
    abuse: 0,
    leverage: 0,
    promiseDebt: 0,
    tangent: 0,
    isPremature: false,
    isStall: false,
  };
  let base = rules.base;
  let scale = 1;
  for (const modifier of rules.modifiers) {
    if (!allHold(modifier.when, customer, world, heard, owed)) continue;
    if (modifier.becomes !== null) base = modifier.becomes;
    scale *= modifier.scaleBenefit;
    effect.heat += modifier.heat;
    effect.trust += modifier.trust;
    effect.distress += modifier.distress;
    effect.abuse += modifier.abuse;
    effect.leverage += modifier.leverage;
    effect.promiseDebt += modifier.promiseDebt;
    effect.tangent += modifier.tangent;
  }
  // The product runs in the order of the reference; another order gives other last digits.
  const share =
    habituation(customer, rules) * scale * (TEMPERAMENTS[world.temperament].factors[rules.id] ?? 1);
  effect.heat += base.heat < 0 ? base.heat * share : base.heat;
  effect.trust += base.trust > 0 ? base.trust * share : base.trust;
  effect.distress += base.distress < 0 ? base.distress * share : base.distress;
  effect.abuse += base.abuse;
  chargeForHaste(effect, rules, heard, owed);
  chargeForStalling(effect, rules, customer, heard, owed);
  if (rules.isDemanding && customer.distress >= OVERLOAD_DISTRESS) scaleGood(effect, OVERLOAD_SHARE);
  return effect;
}

function allHold(
  tests: readonly Test[],
  customer: Customer,
  world: World,
  heard: number,
  owed: number,
): boolean {
  for (const test of tests) if (!holds(test, customer, world, heard, owed)) return false;
  return true;
}
