// The words of a clause by its id: the house policy first, then the brief. Null when neither has it.

import type { Policy } from '../../engine/scenario/policy.types';
import type { Scenario } from '../../engine/scenario/scenario.types';

export interface Rules {
  readonly scenario: Scenario;
  readonly policy: Policy;
}

export function clauseText(id: string | null | undefined, rules: Rules | null): string | null {
  if (id === null || id === undefined || rules === null) return null;
  const { scenario, policy } = rules;
  const house = Object.values(policy.clauses).find((clause) => clause.id === id);
  if (house !== undefined) return house.text;
  const { mayOffer, mustNot } = scenario.brief;
  const clause = Object.hasOwn(mayOffer, id)
    ? mayOffer[id]
    : Object.hasOwn(mustNot, id)
      ? mustNot[id]
      : undefined;
  if (clause === undefined) return null;
  return clause.limit === undefined ? clause.text : `${clause.text}. ${clause.limit}`;
}
