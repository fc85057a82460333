// Reading a call under a policy against playing it there: the same where the conversation is the same.

import { describe, expect, it, vi } from 'vitest';
import type { Stage } from '../../../src/engine/call/call.types';
import { replayMoves } from '../../../src/engine/call/replayMoves';
import { rereadUnder } from '../../../src/engine/score/reread';
import { scoreReplay } from '../../../src/engine/score/scoreReplay';
import { policies } from '../../../src/scenarios/load';
import { someoneWhoSpeaksEnglish } from '../../../src/scenarios/someoneWhoSpeaksEnglish/scenario';
import { thirdDayOffline } from '../../../src/scenarios/thirdDayOffline/scenario';
import { randomWalk } from '../../support/randomWalk';

// A hundred walks take a second alone and much longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const WALKS = 20;

function* walks(stage: Stage) {
  for (let seed = 1; seed <= WALKS; seed += 1) {
    const moves = randomWalk(stage, seed, 40).map(({ move }) => move);
    const replayed = replayMoves(stage, moves);
    if (!replayed.ok) throw new Error(replayed.problem);
    yield { moves, replay: replayed.replay };
  }
}

describe.each([thirdDayOffline, someoneWhoSpeaksEnglish])('$id', (scenario) => {
  const houses = Object.values(policies);

  it.each(houses)('read again under the policy it was played in ($id), a call is what it was', (policy) => {
    for (const { replay } of walks({ scenario, policy, seed: 3, intensity: 2 })) {
      expect(rereadUnder(replay, policy)).toEqual(replay);
    }
  });

  it('where another house would have seen the same conversation, its reading is what playing there gives', () => {
    let compared = 0;
    for (const own of houses) {
      for (const { moves, replay } of walks({ scenario, policy: own, seed: 5, intensity: 2 })) {
        for (const other of houses) {
          const played = replayMoves({ ...replay.stage, policy: other }, moves);
          if (!played.ok) continue;
          const customers = played.replay.steps.map(({ after }) => after.customer);
          if (JSON.stringify(customers) !== JSON.stringify(replay.steps.map(({ after }) => after.customer))) {
            continue;
          }
          const reread = rereadUnder(replay, other);
          expect(reread.steps.map(({ after }) => [after.boundary, after.ending, after.endedBy])).toEqual(
            played.replay.steps.map(({ after }) => [after.boundary, after.ending, after.endedBy]),
          );
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(200);
  });

  it('never changes what was said or what the customer felt, and can always be scored', () => {
    const own = policies['one-warning'];
    if (own === undefined) throw new Error('There is no house with one warning.');
    for (const { replay } of walks({ scenario, policy: own, seed: 7, intensity: 2 })) {
      for (const other of houses) {
        const reread = rereadUnder(replay, other);
        const said = ({ steps }: typeof replay) =>
          steps.map(({ after, reply, behaviours }) => [
            after.customer,
            after.says,
            after.beat,
            reply,
            behaviours,
          ]);
        expect(said(reread)).toEqual(said(replay));
        if (replay.final.ending === null) continue;
        expect(scoreReplay(reread).competences).toHaveLength(6);
      }
    }
  });
});
