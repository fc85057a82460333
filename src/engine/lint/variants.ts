// Which seeds show everything that hangs on a seed. Plays nothing.

import type { Scenario } from '../scenario/scenario.types';
import { everyCondition } from './conditions';

/** A walk is shared among the seeds, so it takes no more than four. */
const MOST_SEEDS = 4;

/** One seed for each variant the scenario speaks of, from 0 up. */
export function seedsOf(scenario: Scenario): readonly number[] {
  let count = 1;
  for (const { variant } of everyCondition(scenario)) {
    if (variant !== undefined) count = Math.max(count, variant.of);
  }
  return Array.from({ length: Math.min(count, MOST_SEEDS) }, (_, seed) => seed);
}
