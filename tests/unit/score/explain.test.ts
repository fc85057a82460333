import { describe, expect, it } from 'vitest';
import type { Move } from '../../../src/engine/call/move.types';
import { replayMoves } from '../../../src/engine/call/replayMoves';
import { decisionsOf } from '../../../src/engine/score/explain';
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
  it('names the critical errors of its turn', () => {
    const worse = decisionsOf(replayed(say('wall'), say('threaten'), say('goodbye')));
    expect(worse.map(({ criticalErrors }) => criticalErrors)).toEqual([[], ['CE6'], []]);
  });
});
