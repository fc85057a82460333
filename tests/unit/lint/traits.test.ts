// What can be told of who a customer is, and what is not guessed.

import { expect, test } from 'vitest';
import { traitsOf } from '../../../src/engine/lint/traits';
import type { Voice } from '../../../src/engine/scenario/scenario.types';
import { clean } from './cleanScenario';

const traits = (customer: string, voice: Voice = { voice: 'am_adam' }) =>
  traitsOf({
    ...clean,
    brief: { ...clean.brief, customer },
    cast: { customer: { ...clean.cast.customer, voice } },
  });

test('the age is the number the brief begins with, in three bands', () => {
  expect(traits('29, a student')).toContain('an age under 30');
  expect(traits('30, a baker')).toContain('an age of 30 to 59');
  expect(traits('60')).toContain('an age of 60 or more');
  expect(traits('A student of 29')).toEqual(['the pronoun "he"', 'an American voice']);
});

test('the accent is that of the greater part of a mix', () => {
  const mix: Voice = {
    mix: [
      ['am_adam', 0.4],
      ['bm_lewis', 0.6],
    ],
  };
  expect(traits('A baker', mix)).toContain('a British voice');
  expect(traits('A baker', { voice: 'ef_dora' })).toContain('another accent');
});
