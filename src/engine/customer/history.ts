// What the customer remembers of the agent's behaviours. It counts; it does not judge.

import type { BehaviourId } from '../behaviours/catalogue';
import { RECENT_BEHAVIOURS } from './constants';
import type { Act, Customer } from './customer.types';
import { type Rules, rulesOf } from './rules';

/** The last six behaviours once `added` have been shown, oldest first. */
export function remember(recent: readonly BehaviourId[], added: Act['behaviours']): readonly BehaviourId[] {
  const kept: BehaviourId[] = [];
  for (let i = Math.max(0, recent.length + added.length - RECENT_BEHAVIOURS); i < recent.length; i += 1) {
    const id = recent[i];
    if (id !== undefined) kept.push(id);
  }
  for (const id of added) kept.push(id);
  return kept;
}

/** The counts of the whole call with `added` in them. */
export function tally(shown: Customer['shown'], added: Act['behaviours']): Customer['shown'] {
  const counts = { ...shown };
  for (const id of added) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

/** Behaviours in a row from one group, up to and with the last of the reply. */
export function groupRunAfter(customer: Customer, first: Rules, second: Rules | null): number {
  const last = customer.recent[customer.recent.length - 1];
  const run = last !== undefined && rulesOf(last).group === first.group ? customer.groupRun + 1 : 1;
  if (second === null) return run;
  return first.group === second.group ? run + 1 : 1;
}
