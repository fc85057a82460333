// Seeded chance: fixed vectors, so that an attempt replays the same on every machine and in every version.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom, shuffled } from '../../../src/engine/platform/seededRandom';

const firstThree = (seed: number): number[] => {
  const random = randomFrom(seed);
  return [random(), random(), random()];
};

test('the numbers of a seed are fixed', () => {
  expect(firstThree(0)).toEqual([0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]);
  expect(firstThree(1)).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
});

test('only the lowest 32 bits of a seed count', () => {
  expect(firstThree(7 + 2 ** 32)).toEqual(firstThree(7));
});

test('the order of a seed is fixed', () => {
  expect(shuffled(['a', 'b', 'c', 'd'], 1)).toEqual(['c', 'a', 'd', 'b']);
});

test('shuffling keeps every item, leaves the list alone and repeats itself', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
      const before = [...items];
      const after = shuffled(items, seed);
      expect(items).toEqual(before);
      expect(after.toSorted((a, b) => a - b)).toEqual(before.toSorted((a, b) => a - b));
      expect(shuffled(items, seed)).toEqual(after);
    }),
  );
});

test('every place is equally likely for the first item', () => {
  const counts = [0, 0, 0, 0];
  for (let seed = 0; seed < 4000; seed++) {
    const at = shuffled([0, 1, 2, 3], seed).indexOf(0);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
