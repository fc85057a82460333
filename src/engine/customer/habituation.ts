// How worn a behaviour is by now. It knows the last behaviours shown, not what any of them does.

import { HABITUATION_PER_GROUP_RUN, HABITUATION_PER_USE } from './constants';
import type { Customer } from './customer.types';
import { timesLately } from './history';
import { type Rules, rulesOf } from './rules';

/** The share of its benefit that a behaviour still brings: 1 when fresh, falling towards 0, never negative. */
export function habituation(customer: Customer, rules: Rules): number {
  const uses = timesLately(customer.shown, rules.id);
  const last = customer.shown[customer.shown.length - 1];
  const run = last !== undefined && rulesOf(last).group === rules.group ? customer.groupRun : 0;
  return 1 / (1 + HABITUATION_PER_USE * uses + HABITUATION_PER_GROUP_RUN * run);
}
