// What the customer remembers of the agent's behaviours. It counts; it does not judge.

import type { BehaviourId } from '../behaviours/catalogue';
import { RECENT_BEHAVIOURS } from './constants';
import type { Customer } from './customer.types';
import { type Rules, rulesOf } from './rules';

/** How often `id` has been shown in the whole call. */
export function timesShown(shown: Customer['shown'], id: BehaviourId): number {
  return timesFrom(0, shown, id);
}

/** How often `id` is among the last six behaviours shown: those that still wear it out. */
export function timesLately(shown: Customer['shown'], id: BehaviourId): number {
  return timesFrom(Math.max(0, shown.length - RECENT_BEHAVIOURS), shown, id);
}

function timesFrom(start: number, shown: Customer['shown'], id: BehaviourId): number {
  let times = 0;
  for (let i = start; i < shown.length; i += 1) if (shown[i] === id) times += 1;
  return times;
}

/** Behaviours in a row from one group, up to and with the last of the reply. */
export function groupRunAfter(customer: Customer, first: Rules, second: Rules | null): number {
  const last = customer.shown[customer.shown.length - 1];
  const run = last !== undefined && rulesOf(last).group === first.group ? customer.groupRun + 1 : 1;
  if (second === null) return run;
  return first.group === second.group ? run + 1 : 1;
}
