import { expect, test } from 'vitest';
import { ownEntry } from '../../../src/engine/platform/ownEntry';

const record: Readonly<Record<string, number>> = { first: 1 };

test('what a record has of its own is found', () => {
  expect(ownEntry(record, 'first')).toBe(1);
  expect(ownEntry(record, 'second')).toBeUndefined();
  expect(ownEntry(undefined, 'first')).toBeUndefined();
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])(
  'what every object answers to is not: %s',
  (name) => {
    expect(ownEntry(record, name)).toBeUndefined();
  },
);
