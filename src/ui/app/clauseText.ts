// The words of a clause by its id: the house policy first, then the brief. Null when neither has it.

import { ownEntry } from '../../engine/platform/ownEntry';
import type { Policy } from '../../engine/scenario/policy.types';
import type { Scenario } from '../../engine/scenario/scenario.types';

export interface Rules {
  readonly scenario: Scenario;
  readonly policy: Policy;
}

export interface Clause {
  /** Of the house, or one of the brief's two lists. */
  readonly kind: 'house' | 'mayOffer' | 'mustNot';
  readonly text: string;
}

export function clauseText(id: string | null | undefined, rules: Rules | null): Clause | null {
  if (id === null || id === undefined || rules === null) return null;
  const { scenario, policy } = rules;
  const house = Object.values(policy.clauses).find((clause) => clause.id === id);
  if (house !== undefined) return { kind: 'house', text: house.text };
  for (const kind of ['mayOffer', 'mustNot'] as const) {
    const list = scenario.brief[kind];
    const clause = ownEntry(list, id);
    if (clause === undefined) continue;
    const { text, limit } = clause;
    return { kind, text: limit === undefined ? text : `${text}. ${limit}` };
  }
  return null;
}
