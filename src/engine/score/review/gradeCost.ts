// What a cost is called. It knows no reply.

import type { Grade } from '../gradeReply';
import { AS_GOOD } from './front';

/** Points given away up to which a word is right, whole bands of the scorecard being 20 wide. */
const BOUNDS: readonly (readonly [Grade, number])[] = [
  ['strong', AS_GOOD],
  ['fine', 5],
  ['slip', 10],
  ['mistake', 20],
];

/**
 * The grade of a reply that gave away `cost` points, 0 or more. A critical error on its turn is a blunder whatever a cap leaves of its
 * cost, unless nothing better was to be had.
 */
export function gradeCost(cost: number, isCritical: boolean): Grade {
  if (isCritical && cost > AS_GOOD) return 'blunder';
  return BOUNDS.find(([, most]) => cost <= most)?.[0] ?? 'blunder';
}
