import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/engine/call/factsOf';
import { startCall } from '../../../src/engine/call/startCall';
import { chooseLines, lineFor, linesIn } from '../../../src/engine/scenario/chooseLine';
import type { Band, Saying } from '../../../src/engine/scenario/line.types';
import { buildStage } from '../../support/scenarioBuilder';

const stage = buildStage();
const facts = factsOf(startCall(stage), stage);
const line = (saying: Saying, band: Band = 'tense', intensity: 1 | 2 | 3 = 3) =>
  lineFor(saying, band, intensity, facts);

describe('one saying', () => {
  test('always the same', () => {
    expect(line('lost')).toBe('lost');
  });

  test('by intensity', () => {
    const take = { mild: 'a', firm: 'b', full: 'c' };
    expect([1, 2, 3].map((one) => line(take, 'tense', one as 1 | 2 | 3))).toEqual(['a', 'b', 'c']);
  });

  test.each([
    ['settled', 'guarded'],
    ['guarded', 'guarded'],
    ['tense', 'angry'],
    ['angry', 'angry'],
    ['furious', 'angry'],
  ] as const)(
    'a band that is left out takes the nearest hotter one, else the nearest cooler: %s',
    (band, taken) => {
      expect(line({ guarded: 'guarded', angry: 'angry' }, band)).toBe(taken);
    },
  );

  test('a band may have its takes', () => {
    expect(line({ furious: { mild: 'a', firm: 'b', full: 'c' } }, 'settled', 2)).toBe('b');
  });

  test('only while its condition holds', () => {
    expect(line({ when: { heat: { atLeast: 60 } }, say: { settled: 'a' } })).toBe('a');
    expect(line({ when: { heat: { atLeast: 61 } }, say: 'a' })).toBeNull();
  });

  test('without any words it is silent', () => {
    expect(line({})).toBeNull();
  });
});

test('several sayings keep their order and leave the silent ones out', () => {
  const silent = { when: { isCrisis: true }, say: 'b' } as const;
  expect(chooseLines(['a', silent, 'c'], 'tense', 3, facts)).toEqual(['a', 'c']);
  expect(chooseLines(undefined, 'tense', 3, facts)).toEqual([]);
});

test('all lines of a saying are those that any state could give', () => {
  const takes = { mild: 'm', firm: 'f', full: 'u' };
  expect(linesIn({ when: { isCrisis: true }, say: { angry: takes, settled: 's' } })).toEqual([
    's',
    'm',
    'f',
    'u',
  ]);
  expect(linesIn('a')).toEqual(['a']);
});
