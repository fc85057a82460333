// Chance that can be played again: the same seed gives the same numbers on every machine. Pure.

/**
 * A generator of numbers in [0, 1), fixed by `seed` (any number; only its lowest 32 bits count).
 * The algorithm is mulberry32: one 32-bit counter, so streams repeat after 2³² numbers; for shuffling and
 * for scripted players, not for secrets.
 */
export function randomFrom(seed: number): () => number {
  let counter = seed | 0;
  return () => {
    counter = (counter + 0x6d2b79f5) | 0;
    let mixed = Math.imul(counter ^ (counter >>> 15), counter | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The items in an order fixed by `seed` (Fisher–Yates, every order equally likely). The given list is left alone. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = randomFrom(seed);
  const rest = [...items];
  const out: T[] = [];
  while (rest.length > 0) out.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return out;
}
