import { expect, test } from 'vitest';
import { shuffledReplies } from '../../../src/engine/call/shuffledReplies';

const IDS = ['a', 'b', 'c', 'd'];

test('the same seed and decision give the same order, and nothing is lost', () => {
  expect(shuffledReplies(IDS, 5, 2)).toEqual(shuffledReplies(IDS, 5, 2));
  expect([...shuffledReplies(IDS, 5, 2)].sort()).toEqual(IDS);
});

test('over seeds, and over the decisions of one call, no place is favoured', () => {
  for (const order of [
    (n: number) => shuffledReplies(IDS, n, 1),
    (n: number) => shuffledReplies(IDS, 1, n),
  ]) {
    const firsts = Array.from({ length: 4000 }, (_, n) => order(n)[0]);
    for (const id of IDS) {
      const share = firsts.filter((first) => first === id).length / firsts.length;
      expect(share).toBeGreaterThan(0.22);
      expect(share).toBeLessThan(0.28);
    }
  }
});
