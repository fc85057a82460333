import { expect, test } from 'vitest';
import { fisherP } from '../../../src/engine/lint/fisher';
import { politeness, readingGrade, runsOf, wordsOf } from '../../../src/engine/lint/text';

test('words are what is said: stress, quotes and brackets fall away', () => {
  expect(wordsOf('Third day. *Third.* I’m on a “mobile”, 4G.')).toEqual(
    'third day third i’m on a mobile 4g'.split(' '),
  );
  expect(wordsOf(' … ')).toEqual([]);
});

test('politeness is counted by words, not by tone', () => {
  expect(politeness('Sorry, I understand. Thank you, sir.')).toBe(4);
  expect(politeness('I see both calls here.')).toBe(0);
});

test('the reading grade follows Kincaid: one short sentence is easy, long words are not', () => {
  // 6 words, 1 sentence, 6 syllables: 0.39·6 + 11.8·1 − 15.59
  expect(readingGrade('The cat sat on the mat.')).toBeCloseTo(-1.45, 2);
  // 3 words, 3 sentences, 3 syllables: 0.39 + 11.8 − 15.59
  expect(readingGrade('Go. Sit. Stay.')).toBeCloseTo(-3.4, 2);
  expect(readingGrade('Authorisation procedures necessitate documentation.')).toBeGreaterThan(20);
  expect(readingGrade('')).toBe(0);
});

test('runs are words in a row', () => {
  expect(runsOf('a b c d', 3)).toEqual(['a b c', 'b c d']);
  expect(runsOf('a b', 3)).toEqual([]);
});

test('Fisher’s test is exact on small tables', () => {
  // the lady tasting tea: 3 of 4 right both ways, 34 of 70 tables are as unlikely
  expect(fisherP(3, 1, 1, 3)).toBeCloseTo(34 / 70, 6);
  expect(fisherP(4, 0, 0, 4)).toBeCloseTo(2 / 70, 6);
  expect(fisherP(0, 0, 5, 5)).toBe(1);
});
