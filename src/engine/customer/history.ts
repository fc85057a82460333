// What the customer remembers of the agent's behaviours. It counts; it does not judge.

import type { BehaviourId } from '../behaviours/catalogue';
import { RECENT_BEHAVIOURS } from './constants';
import type { Act, Customer } from './customer.types';
import { rulesOf } from './rules';

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

/** Behaviours in a row from one group, up to and with the last of `added`. */
export function groupRunAfter(customer: Customer, added: Act['behaviours']): number {
  let last = customer.recent[customer.recent.length - 1];
  let run = customer.groupRun;
  for (const id of added) {
    run = last !== undefined && rulesOf(last).group === rulesOf(id).group ? run + 1 : 1;
    last = id;
  }
  return run;
}
