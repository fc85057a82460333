import { describe, expect, it } from 'vitest';
import type { Cue } from '../../../src/engine/scenario/beat.types';
import { buildReply } from '../../support/scenarioBuilder';
import { chancesOf, type TurnPlan } from '../../support/scoreScenario';

const other: TurnPlan = { shows: ['own-next-action'] };

describe('BS6, hold the rule kindly', () => {
  const cues: readonly Cue[] = [{ kind: 'pressure' }];
  const refuse: TurnPlan = { shows: ['refuse-with-reason'] };
  it('asks for an alternative, once given the same words again are enough', () => {
    expect(chancesOf({ turns: [{ ...refuse, cues }] }, 'BS6')).toEqual(['BS6.noAlternative 0.5 0>1']);
    expect(
      chancesOf(
        {
          turns: [
            { ...refuse, cues, reply: { hasAlternative: true } },
            { ...refuse, cues },
          ],
        },
        'BS6',
      ),
    ).toEqual(['BS6.earned 1 0>1', 'BS6.earned 1 1>2']);
  });
  it('is lost by giving way, by a wall of policy, and by the next pressure', () => {
    expect(chancesOf({ turns: [{ shows: ['cave-in'], cues }] }, 'BS6')).toEqual(['BS6.gaveWay 0 0>1']);
    expect(chancesOf({ turns: [{ ...other, cues, reply: { concession: true } }] }, 'BS6')).toEqual([
      'BS6.gaveWay 0 0>1',
    ]);
    expect(chancesOf({ turns: [{ shows: ['policy-wall'], cues }] }, 'BS6')).toEqual(['BS6.wall 0 0>1']);
    expect(
      chancesOf(
        {
          turns: [
            { ...other, cues },
            { ...refuse, cues, reply: { hasAlternative: true } },
          ],
        },
        'BS6',
      ),
    ).toEqual(['BS6.missed 0 0>1', 'BS6.earned 1 1>2']);
  });
});

describe('BS7, hold the role', () => {
  const cues: readonly Cue[] = [{ kind: 'role' }];
  it('asks for a route with the limit, or the specialist', () => {
    expect(chancesOf({ turns: [{ shows: ['role-limit'], cues }] }, 'BS7')).toEqual(['BS7.noRoute 0.5 0>1']);
    expect(chancesOf({ turns: [{ shows: ['role-limit', 'support-offer'], cues }] }, 'BS7')).toEqual([
      'BS7.earned 1 0>1',
    ]);
    expect(
      chancesOf({ turns: [{ shows: ['role-limit'], reply: { hasAlternative: true }, cues }] }, 'BS7'),
    ).toEqual(['BS7.earned 1 0>1']);
    expect(chancesOf({ turns: [{ ...other, cues }, { shows: ['consult-specialist'] }] }, 'BS7')).toEqual([
      'BS7.earned 1 0>2',
    ]);
  });
  it('is lost by leaving the role', () => {
    expect(chancesOf({ turns: [{ shows: ['amateur-therapy'], cues }] }, 'BS7')).toEqual([
      'BS7.leftRole 0 0>1',
    ]);
    expect(chancesOf({ turns: [{ ...other, cues }] }, 'BS7')).toEqual(['BS7.missed 0 0>1']);
  });
});

describe('BS8, treat threats as threats', () => {
  const threatened = {
    start: { abuse: 3 as const },
    scenario: { note: { words: { text: 'Words', needed: true } } },
  };
  it('is the safety close next turn and the words in the note', () => {
    const close = {
      ...threatened,
      turns: [{ shows: ['safety-close'] as const }],
      ending: 'safety-ended' as const,
    };
    expect(chancesOf({ ...close, note: ['words'] }, 'BS8')).toEqual(['BS8.earned 1 0>1']);
    expect(chancesOf({ ...close, note: [] }, 'BS8')).toEqual(['BS8.notRecorded 0.7 0>1']);
  });
  it('is lost a turn later, but for the record of a blunt end', () => {
    expect(chancesOf({ ...threatened, turns: [other, { shows: ['safety-close'] }] }, 'BS8')).toEqual([
      'BS8.missed 0 0>1',
    ]);
    const hangUp: TurnPlan = { shows: ['hang-up-unwarned'], move: { type: 'end', manner: 'hang-up' } };
    expect(
      chancesOf({ ...threatened, turns: [hangUp], ending: 'ended-no-route', note: ['words'] }, 'BS8'),
    ).toEqual(['BS8.recordedOnly 0.3 0>1']);
    expect(chancesOf({ ...threatened, turns: [hangUp], ending: 'ended-no-route', note: [] }, 'BS8')).toEqual([
      'BS8.endedOtherwise 0 0>1',
    ]);
  });
});

describe('BS9, do not pay for pressure', () => {
  const others = { pay: buildReply({ concession: true }) };
  it('opens where a concession is on offer under abuse or leverage', () => {
    const turn: TurnPlan = { ...other, others, meets: { abuse: 1 } };
    expect(chancesOf({ turns: [turn] }, 'BS9')).toEqual(['BS9.earned 1 0>1']);
    expect(chancesOf({ turns: [{ ...turn, shows: ['cave-in'] }] }, 'BS9')).toEqual(['BS9.paid 0 0>1']);
    expect(chancesOf({ turns: [{ ...turn, meets: { leverage: 1 } }] }, 'BS9')).toEqual(['BS9.earned 1 0>1']);
    expect(chancesOf({ turns: [{ ...turn, meets: {} }] }, 'BS9')).toEqual([]);
    expect(chancesOf({ turns: [{ ...other, meets: { abuse: 1 } }] }, 'BS9')).toEqual([]);
  });
  it('opens once while the beat stands, and again at the next', () => {
    const turn: TurnPlan = { ...other, others, meets: { abuse: 1 }, beat: 'asks' };
    expect(chancesOf({ turns: [turn, turn, { ...turn, beat: 'insists' }] }, 'BS9')).toEqual([
      'BS9.earned 1 0>2',
      'BS9.earned 1 2>3',
    ]);
  });
  it('is lost by paying later in the same stay', () => {
    const turn: TurnPlan = { ...other, others, meets: { abuse: 1 }, beat: 'asks' };
    const pay: TurnPlan = { ...turn, shows: ['cave-in'] };
    expect(chancesOf({ turns: [turn, pay, turn] }, 'BS9')).toEqual(['BS9.paid 0 0>2']);
  });
  it('does not open for a concession that is closed', () => {
    const closed = { pay: buildReply({ concession: true, open: { progress: { atLeast: 9 } } }) };
    expect(chancesOf({ turns: [{ ...other, others: closed, meets: { abuse: 1 } }] }, 'BS9')).toEqual([]);
  });
});
