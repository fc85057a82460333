import { describe, expect, it } from 'vitest';
import type { Move } from '../../../src/engine/call/move.types';
import { replayMoves } from '../../../src/engine/call/replayMoves';
import { decisionsOf } from '../../../src/engine/score/explain';
import { gradeReply } from '../../../src/engine/score/gradeReply';
import { pinsOf } from '../../../src/engine/score/pinsOf';
import { buildBeat, buildReply, buildScenario, buildStage } from '../../support/scenarioBuilder';

const scenario = buildScenario({
  beats: {
    opening: buildBeat({
      replies: {
        listen: buildReply({
          shows: ['reflect-content'],
          expert: { heat: { atLeast: 50 } },
          goes: 'closing',
        }),
        fix: buildReply({ shows: ['give-timeline'], whyTempting: 'It is true.', goes: 'closing' }),
        wall: buildReply({ shows: ['policy-wall'], goes: 'closing' }),
        shut: buildReply({ open: { progress: { atLeast: 9 } } }),
      },
    }),
    closing: buildBeat({
      says: ['well'],
      arrives: { heat: 4, because: 'He has heard it before.' },
      replies: {
        listen: buildReply({ shows: ['reflect-content'], acceptable: true }),
        threaten: buildReply({ shows: ['threaten'], expert: true }),
        goodbye: buildReply({ shows: ['warm-wrap'], goes: 'end' }),
      },
    }),
  },
});
const stage = buildStage(scenario);
const say = (id: string): Move => ({ type: 'reply', id });

function replayed(...moves: readonly Move[]) {
  const result = replayMoves(stage, moves);
  if (!result.ok) throw new Error(result.problem);
  return result.replay;
}

describe('decisionsOf', () => {
  const replay = replayed(say('fix'), { type: 'dead-air', nth: 1 }, say('listen'), say('goodbye'));
  const decisions = decisionsOf(replay);

  it('has one entry for each agent turn, at the move to rewind to, with the words before it', () => {
    expect(decisions.map(({ turn, move, beat, said }) => [turn, move, beat, said])).toEqual([
      [1, 0, 'opening', ['lost']],
      [2, 2, 'closing', ['hello']],
      [3, 3, 'closing', ['well']],
    ]);
  });
  it('lists what was on offer, marked for that state, without what was closed', () => {
    expect(decisions[0]?.options.map(({ replyId, mark, isChosen }) => [replyId, mark, isChosen])).toEqual([
      ['listen', 'expert', false],
      ['fix', 'tempting', true],
      ['wall', 'unmarked', false],
    ]);
  });
  it('says where each would have left him, arrival included', () => {
    const other = replayed(say('listen')).final.customer;
    expect(decisions[0]?.options[0]?.after).toEqual({
      heat: other.heat,
      trust: other.trust,
      distress: other.distress,
      abuse: other.abuse,
    });
    expect(decisions[2]?.options.find(({ replyId }) => replyId === 'goodbye')?.ending).toBe(
      replay.final.ending,
    );
  });
  it('grades by the author’s mark and the state, and a critical error before both', () => {
    const worse = decisionsOf(replayed(say('wall'), say('threaten'), say('goodbye')));
    expect(decisions.map(({ grade }) => grade)).toEqual(['slip', 'fine', expect.any(String)]);
    expect(worse.map(({ grade }) => grade).slice(0, 2)).toEqual(['mistake', 'blunder']);
    expect(worse[1]?.criticalErrors).toEqual(['CE6']);
  });
});

describe('a control', () => {
  it('is worth the ending it brings, and good enough while the call goes on', () => {
    const closing: Move = { type: 'end', manner: 'politely' };
    const decisions = decisionsOf(replayed(say('listen'), closing, closing, closing, closing));
    expect(decisions.slice(1).map(({ mark, grade }) => [mark, grade])).toEqual([
      ['acceptable', 'fine'],
      ['acceptable', 'fine'],
      ['acceptable', 'fine'],
      ['acceptable', 'fine'],
    ]);
    const gone = decisionsOf(replayed(say('listen'), { type: 'end', manner: 'hang-up' }));
    expect(gone[1]).toMatchObject({ mark: 'unmarked', grade: 'blunder', criticalErrors: ['CE1'] });
  });
});

describe('gradeReply', () => {
  it('lets the mark decide, then one step of the customer', () => {
    const graded = (
      mark: 'expert' | 'acceptable' | 'tempting' | 'unmarked',
      harder: number,
      isCritical = false,
    ) => gradeReply({ mark, harder, isCritical });
    expect(graded('expert', 40)).toBe('strong');
    expect(graded('acceptable', 40)).toBe('fine');
    expect(graded('tempting', 23.9)).toBe('slip');
    expect(graded('unmarked', 24)).toBe('mistake');
    expect(graded('acceptable', 0, true)).toBe('blunder');
  });
});

describe('pinsOf', () => {
  it('pins the best, the worst and the last turn', () => {
    expect(pinsOf(replayed(say('listen'), say('threaten'), say('goodbye')))).toEqual([
      { kind: 'gain', turn: 1, move: 0 },
      { kind: 'loss', turn: 2, move: 1 },
      { kind: 'ending', turn: 3, move: 2 },
    ]);
  });
  it('pins no loss in a call that only eased, and nothing before the first turn', () => {
    expect(pinsOf(replayed(say('listen'))).map(({ kind }) => kind)).toEqual(['gain']);
    expect(pinsOf(replayed())).toEqual([]);
  });
});
