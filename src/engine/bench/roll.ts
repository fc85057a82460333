// Chance for players: fixed by the attempt's seed, the turn and what is being decided. Knows no player.

import { randomFrom } from '../platform/seededRandom';

/** Keeps the streams of neighbouring turns and seeds apart: two odd constants of 32 bits. */
const BY_TURN = 0x9e3779b9;
const BY_SEED = 0x85ebca6b;

/** A number in [0, 1) for this seed, turn and `salt`, always the same. */
export function roll({ seed, turn }: { readonly seed: number; readonly turn: number }, salt = 0): number {
  const random = randomFrom(Math.imul(seed + 1, BY_SEED) ^ Math.imul(turn + salt * 64, BY_TURN));
  random();
  return random();
}

/** One of `items`, each equally likely; undefined only when there are none. */
export function pick<T>(
  items: readonly T[],
  at: { readonly seed: number; readonly turn: number },
  salt = 0,
): T | undefined {
  return items[Math.floor(roll(at, salt) * items.length)];
}
