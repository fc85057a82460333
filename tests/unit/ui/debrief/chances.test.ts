// Chances as they are counted and chosen for the page, and the clause behind them.

import { describe, expect, it } from 'vitest';
import type { Chance, CompetenceScore } from '../../../../src/engine/score/scorecard.types';
import { clauseText } from '../../../../src/ui/app/clauseText';
import { en } from '../../../../src/ui/copy/en';
import { bestBefore, countOf, tellingChances } from '../../../../src/ui/debrief/chancesOf';
import { attemptOf } from '../attemptOf';
import { script } from './playedCall';

const chance = (reason: string, weight: number, credit: number, turn = 1): Chance => ({
  indicator: 'DE1',
  weight,
  credit,
  openedAt: 0,
  turn,
  behaviours: [],
  reason,
});

describe('chances', () => {
  it('are counted in parts', () => {
    const count = countOf([chance('a', 3, 1), chance('b', 2, 0.5), chance('c', 1, 0)]);
    expect(en.debrief.chances.taken(count.all, count.taken)).toBe('Three chances, 1½ taken');
    expect(en.debrief.chances.taken(1, 0)).toBe('One chance, 0 taken');
    expect(en.debrief.chances.taken(10, 8.8)).toBe('Ten chances, 8.8 taken');
  });
  it('are told by the weightiest taken and the weightiest missed', () => {
    const told = tellingChances([chance('a', 1, 1), chance('b', 3, 1), chance('c', 1, 0), chance('d', 2, 0)]);
    expect(told.map(({ reason }) => reason)).toEqual(['b', 'd']);
  });
  it('are told by two different reasons when all went one way', () => {
    const told = tellingChances([chance('a', 3, 1), chance('a', 3, 1, 2), chance('b', 1, 1)]);
    expect(told.map(({ reason }) => reason)).toEqual(['a', 'b']);
  });
  it('are told once when one chance was all', () => {
    expect(tellingChances([chance('a', 2, 0.5)]).map(({ reason }) => reason)).toEqual(['a']);
  });
});

describe('the best call before', () => {
  const card = (score: number | null): CompetenceScore => ({
    id: 'DE',
    weight: 9,
    isObserved: true,
    score,
    band: null,
    chances: [],
    outcome: null,
    cappedBy: [],
  });
  const attempt = (id: string, savedAt: number, score: number | null, part = {}) => {
    const plain = attemptOf({ id, savedAt, ...part });
    return { ...plain, scorecard: { ...plain.scorecard, competences: [card(score)] } };
  };
  it('is the highest of earlier ones under the same rubric and version', () => {
    const own = attempt('own', 9, 50);
    const all = [
      attempt('a', 1, 40),
      attempt('b', 2, 70),
      attempt('c', 3, 90, { rubricVersion: 2 }),
      attempt('d', 4, 95, { scenarioVersion: 7 }),
      attempt('e', 10, 99),
      own,
    ];
    expect(bestBefore(own, all, 'DE')).toBe(70);
    expect(bestBefore(own, [own], 'DE')).toBeNull();
  });
});

describe('clauseText', () => {
  it('finds a clause in the house policy and in both lists of the brief', () => {
    expect(clauseText('warnings', script)).toEqual({ kind: 'house', text: 'Clause warnings.' });
    expect(clauseText('box', script)).toEqual({ kind: 'mayOffer', text: 'A 4G box today' });
    expect(clauseText('slot', script)).toEqual({ kind: 'mustNot', text: 'A morning slot' });
  });
  it('says nothing of one that is not there', () => {
    expect(clauseText('toString', script)).toBeNull();
    expect(clauseText(undefined, script)).toBeNull();
    expect(clauseText('box', null)).toBeNull();
  });
});
