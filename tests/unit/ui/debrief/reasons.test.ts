// The sentences of the scorecard: all there, in one voice, fit for every pronoun.

import { describe, expect, it } from 'vitest';
import { CRITICAL_ERRORS } from '../../../../src/engine/score/criticalErrorTable';
import { REASON_KEYS } from '../../../../src/engine/score/reasons';
import { reasonText } from '../../../../src/ui/app/reasonText';
import { en } from '../../../../src/ui/copy/en';
import { criticalErrors, errorNames } from '../../../../src/ui/copy/en/debriefErrors';
import { PRONOUNS, textOf } from '../../../../src/ui/copy/pronouns';

const WHO = ['he', 'she', 'they'] as const;
const PRAISE =
  /\b(well done|great|good job|excellent|perfect|brilliant|congratulations|awesome|nice work)\b/i;
const sentences = REASON_KEYS.flatMap((key) =>
  WHO.map((who) => [key, who, reasonText(key, who, en) ?? ''] as const),
);

describe('the reasons', () => {
  it('are plain sentences for everybody, without praise or exclamation', () => {
    for (const [key, who, sentence] of sentences) {
      expect(sentence, `${key} ${who}`).toMatch(/^[A-Z].*\.$/);
      expect(sentence, key).not.toMatch(/!|undefined/);
      expect(sentence, key).not.toMatch(PRAISE);
    }
  });
  it('fit more than one person', () => {
    for (const [key, who, sentence] of sentences)
      if (who === 'they')
        expect(sentence, key).not.toMatch(/\bthey (is|was|has)\b|\b(he|him|his|she|her)\b/i);
  });
  it('are the same for no two outcomes of one indicator', () => {
    const he = REASON_KEYS.map((key) => reasonText(key, 'he', en));
    expect(new Set(he).size).toBe(he.length);
  });
  it('know no key of another rubric', () => {
    expect(reasonText('ZZ1.earned', 'he', en)).toBeNull();
  });
});

describe('the critical errors', () => {
  it('are worded by what happened, each with its clean line, without praise, blame or exclamation', () => {
    expect(Object.keys(errorNames)).toEqual(Object.keys(CRITICAL_ERRORS));
    for (const words of Object.values(criticalErrors))
      for (const part of Object.values(words))
        for (const who of WHO) {
          const text = textOf(part, PRONOUNS[who]);
          expect(text).not.toMatch(/!|your fault|you should have|you failed/i);
          expect(text).not.toMatch(PRAISE);
          if (who === 'they') expect(text).not.toMatch(/\bthey (is|was|has)\b|\b(he|him|his|she|her)\b/i);
        }
  });
  it('tell abuse left standing as nobody’s duty to bear', () => {
    expect(criticalErrors['insults-stood'].kind).toBe('You do not have to put up with this.');
    expect(criticalErrors['insults-stood'].why).toContain('never yours');
  });
});

describe('the pronouns', () => {
  it('have an object and a past for everybody', () => {
    expect(WHO.map((who) => [PRONOUNS[who].object, PRONOUNS[who].was])).toEqual([
      ['him', 'was'],
      ['her', 'was'],
      ['them', 'were'],
    ]);
  });
});
