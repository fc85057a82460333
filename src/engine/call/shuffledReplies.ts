// The order in which replies are shown: by seed and decision, so that position teaches nothing and a replay shows the same.

/**
 * `replies` in the order for this decision. Any permutation is possible; the order has no consequence beyond the screen.
 * @param seed the attempt's seed, a whole number
 * @param decision 1-based number of the decision in the call
 */
export function shuffledReplies<T>(replies: readonly T[], seed: number, decision: number): readonly T[] {
  const rest = [...replies];
  const shuffled: T[] = [];
  let state = scramble(scramble(seed) ^ decision);
  while (rest.length > 0) {
    state = scramble(state + STEP);
    shuffled.push(...rest.splice(state % rest.length, 1));
  }
  return shuffled;
}

/** The golden ratio in 32 bits: keeps successive states far apart. */
const STEP = 0x9e3779b9;

/** A 32-bit mix in which every bit of the input moves about half of the output's (the finaliser of MurmurHash3). */
function scramble(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
