// Losing the time of day and nothing else.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf, datesOf, instantOf } from '../../../src/engine/store/days';

const instant = fc.integer({ min: new Date(1971, 0, 1).getTime(), max: new Date(2199, 11, 31).getTime() });

test('a date and an order give an instant of that date', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 0, max: 10_000 }), (at, order) => {
      const back = instantOf(dateOf(at), order);
      expect(back === null ? null : dateOf(back)).toBe(dateOf(at));
    }),
  );
});

test('the order of any history survives losing the time of day', () => {
  fc.assert(
    fc.property(fc.uniqueArray(instant, { maxLength: 60 }), (instants) => {
      const sorted = instants.toSorted((a, b) => a - b);
      const dated = datesOf(instants, (at) => at);
      expect(dated.map(({ row }) => row)).toEqual(sorted);
      const back = dated.map(({ date, order }) => instantOf(date, order) ?? Number.NaN);
      expect(back).toEqual(back.toSorted((a, b) => a - b));
      expect(new Set(back).size).toBe(back.length);
    }),
  );
});

test.each([
  ['2026-02-30', 0],
  ['2026-2-3', 0],
  ['2026-02-03T10:00', 0],
  ['', 0],
  [20260203, 0],
  ['2026-02-03', -1],
  ['2026-02-03', 0.5],
  ['2026-02-03', 86_400_000],
  ['2026-02-03', '0'],
  ['2026-02-03', undefined],
])('%s with order %s is no instant', (date, order) => {
  expect(instantOf(date, order)).toBeNull();
});
