// What of an attempt can be shown: everything, or only its scorecard as it was.

import { describe, expect, it } from 'vitest';
import { scoreReplay } from '../../../../src/engine/score/scoreReplay';
import { readDebrief } from '../../../../src/ui/debrief/readDebrief';
import { attemptWith, debriefOf, ROAD, readOf, say, script, silent } from './playedCall';

describe('readDebrief', () => {
  it('replays the moves and scores them again, whatever card was stored', () => {
    const debrief = debriefOf();
    expect(debrief.decisions.map(({ turn, move }) => [turn, move])).toEqual([
      [1, 0],
      [2, 3],
      [3, 4],
    ]);
    expect(debrief.card).toEqual(scoreReplay(debrief.replay));
    expect(debrief.isCardOld).toBe(false);
  });
  it('keeps the stored card of another rubric and says so', () => {
    const attempt = attemptWith(ROAD, { rubricVersion: 0 });
    const read = readDebrief(attempt, script, silent);
    expect(read.kind === 'ready' && [read.debrief.card, read.debrief.isCardOld]).toEqual([
      attempt.scorecard,
      true,
    ]);
  });
  it.each([
    ['scenario', { scenarioVersion: 2 }],
    ['policy', { policyVersion: 2 }],
    ['house', { policyId: 'never-end' }],
    ['engine', { engineVersion: 0 }],
  ])('shows no line when the %s is another', (_, part) => {
    expect(readOf(ROAD, part)).toEqual({ kind: 'as-it-was', because: 'changed', problem: '' });
  });
  it('says which move does not fit', () => {
    const read = readOf([say('nothing')]);
    expect(read.kind === 'as-it-was' && [read.because, read.problem !== '']).toEqual(['misfit', true]);
  });
  it('takes a call without an end for one that does not fit', () => {
    expect(readOf([say('fix')])).toMatchObject({ kind: 'as-it-was', because: 'misfit' });
  });
  it('says when the contact is gone', () => {
    expect(readDebrief(attemptWith(ROAD), null, silent)).toMatchObject({ because: 'gone' });
  });
});
