// The order in which replies are shown: by seed and decision, so that position teaches nothing and a replay shows the same.

import { shuffled } from '../platform/seededRandom';

/** The golden ratio in 32 bits: keeps the seeds of neighbouring decisions far apart. */
const STEP = 0x9e3779b9;

/**
 * `replies` in the order for this decision. Any order is possible; it has no consequence beyond the screen.
 * @param seed the attempt's seed, a whole number
 * @param decision 1-based number of the decision in the call
 */
export function shuffledReplies<T>(replies: readonly T[], seed: number, decision: number): readonly T[] {
  return shuffled(replies, seed ^ Math.imul(decision, STEP));
}
