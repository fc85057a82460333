// Every condition a scenario asks, wherever it stands. Judges none.

import type { Condition } from '../scenario/condition.types';
import type { Scenario } from '../scenario/scenario.types';

/** The keys under which the format has a condition; `not` and `any` lie within one. */
const HOLDERS = new Set(['when', 'open', 'expert', 'acceptable', 'needed', 'not']);

/** Outer conditions before those within. Walks the plain data with a stack of its own, so that depth costs no recursion. */
export function* everyCondition(scenario: Scenario): Generator<Condition> {
  const { beats, controls, endings, judged, note } = scenario;
  const waiting: unknown[] = [beats, controls, endings, judged, note];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, part] of Object.entries(value)) {
      if (typeof part !== 'object' || part === null) continue;
      waiting.push(part);
      if (HOLDERS.has(key) && isCondition(part)) yield part;
      if (key === 'any' && Array.isArray(part)) yield* part.filter(isCondition);
    }
  }
}

function isCondition(value: unknown): value is Condition {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
