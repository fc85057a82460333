import { describe, expect, it } from 'vitest';
import { competenceCap, totalCap } from '../../../src/engine/score/caps';
import { CRITICAL_ERRORS } from '../../../src/engine/score/criticalErrorTable';
import { REASON_KEYS } from '../../../src/engine/score/reasons';
import { bandOf, COMPETENCES, INDICATORS, RUBRIC_VERSION } from '../../../src/engine/score/rubric';
import { shownScore } from '../../../src/engine/score/shownScore';

/** Copied from the domain reference, 3.2, column w: a changed weight has to be changed in both places on purpose. */
const WEIGHTS = {
  DE1: 3,
  DE2: 2,
  DE3: 2,
  DE4: 2,
  DE5: 3,
  DE6: 2,
  DE7: 2,
  DE8: 2,
  DE9: 1,
  BS1: 3,
  BS2: 2,
  BS3: 3,
  BS4: 3,
  BS5: 2,
  BS6: 3,
  BS7: 2,
  BS8: 4,
  BS9: 2,
  PE1: 5,
  PE2: 3,
  PE3: 3,
  PE4: 2,
  PE5: 1,
  PE6: 3,
  PE7: 3,
  PE8: 2,
  PE9: 3,
  DI1: 3,
  DI2: 2,
  DI3: 2,
  DI4: 2,
  OW1: 2,
  OW2: 2,
  OW3: 2,
  OW4: 3,
  OW5: 1,
  SR1: 2,
  SR2: 2,
  SR3: 1,
};

describe('the rubric', () => {
  it('has the weights of the domain reference, each under its own competence', () => {
    expect(Object.fromEntries(Object.entries(INDICATORS).map(([id, { weight }]) => [id, weight]))).toEqual(
      WEIGHTS,
    );
    for (const [id, { competence }] of Object.entries(INDICATORS))
      expect(id.startsWith(competence)).toBe(true);
  });
  it('has the shares, thresholds and outcome shares of the domain reference', () => {
    expect(
      COMPETENCES.map(({ id, share, leastWeight, evidence }) => [id, share, leastWeight, evidence]),
    ).toEqual([
      ['DE', 30, 4, 0.7],
      ['BS', 25, 3, 0.85],
      ['PE', 25, 4, 0.8],
      ['DI', 8, 4, 1],
      ['OW', 7, 4, 1],
      ['SR', 5, 3, 1],
    ]);
  });
  it('has the caps of the domain reference', () => {
    expect(CRITICAL_ERRORS).toEqual({
      CE1: { total: 45, competences: { PE: 20 } },
      CE2: { total: 40, competences: { BS: 30 } },
      CE3: { total: 40, competences: { DI: 20, DE: 50 } },
      CE4: { total: 30, competences: { PE: 10 } },
      CE5: { total: 55, competences: { BS: 30 } },
      CE6: { total: 40, competences: { SR: 10, BS: 40 } },
      CE7: { total: 60, competences: { OW: 30 } },
      CE8: { competences: { BS: 40 } },
      CE9: { total: 70, competences: { PE: 60 } },
      CE10: { total: 50, competences: { BS: 20 } },
      CE11: { total: 65, competences: { BS: 50 } },
      CE12: { total: 55, competences: { DE: 40 } },
    });
  });
  it('gives every indicator at least one reason, and no reason to anything else', () => {
    // `any`: a turn let pass in silence, whatever was open
    expect(new Set(REASON_KEYS.map((key) => key.split('.')[0]))).toEqual(
      new Set(['any', ...Object.keys(INDICATORS)]),
    );
    expect(new Set(REASON_KEYS).size).toBe(REASON_KEYS.length);
  });
  it('is version 3', () => {
    expect(RUBRIC_VERSION).toBe(3);
  });
});

describe('bands and shown scores', () => {
  it('includes the lower edge, unrounded', () => {
    expect([0, 39.9, 40, 59.9, 60, 79.9, 80, 100].map(bandOf)).toEqual([
      'not-yet',
      'not-yet',
      'developing',
      'developing',
      'solid',
      'solid',
      'steady',
      'steady',
    ]);
  });
  it('shows halves up', () => {
    expect([0, 72.49, 72.5, 99.5].map(shownScore)).toEqual([0, 72, 73, 100]);
  });
});

describe('caps', () => {
  it('takes the lowest on a competence', () => {
    expect(competenceCap(['CE2', 'CE11'], 'BS')).toEqual({ cap: 30, by: ['CE2', 'CE11'] });
    expect(competenceCap(['CE1'], 'BS')).toBeNull();
  });
  it('takes the lowest on the total less five for each further one, never below twenty', () => {
    expect(totalCap([])).toBeNull();
    expect(totalCap(['CE7'])).toBe(60);
    expect(totalCap(['CE7', 'CE1'])).toBe(40);
    expect(totalCap(['CE1', 'CE2', 'CE3', 'CE4', 'CE6'])).toBe(20);
  });
  it('counts no further one for an error without a cap on the total', () => {
    expect(totalCap(['CE8'])).toBeNull();
    expect(totalCap(['CE8', 'CE7'])).toBe(60);
  });
});
