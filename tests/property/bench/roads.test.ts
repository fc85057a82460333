// Domain 7.3 on the real scenarios, at places chosen by chance: determinism, order, monotonicity, idle turns.

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { idlingsOf } from '../../../src/engine/bench/idling';
import type { Contestant } from '../../../src/engine/bench/player.types';
import { CONTESTANTS, EXPERT } from '../../../src/engine/bench/players/contestants';
import { movesOf, type Played, playScenario } from '../../../src/engine/bench/playScenario';
import { totalReordered } from '../../../src/engine/bench/steadiness';
import type { Stage } from '../../../src/engine/call/call.types';
import { openReplies } from '../../../src/engine/call/callView';
import { replayMoves } from '../../../src/engine/call/replayMoves';
import { markOf } from '../../../src/engine/score/markOf';
import { scoreReplay } from '../../../src/engine/score/scoreReplay';
import { policies } from '../../../src/scenarios/load';
import { mrsBellsTuesday } from '../../../src/scenarios/mrsBellsTuesday/scenario';
import { someoneWhoSpeaksEnglish } from '../../../src/scenarios/someoneWhoSpeaksEnglish/scenario';
import { thirdDayOffline } from '../../../src/scenarios/thirdDayOffline/scenario';

// whole calls by the hundred take seconds alone and more on a busy machine
vi.setConfig({ testTimeout: 120_000 });

const scenarios = [thirdDayOffline, mrsBellsTuesday, someoneWhoSpeaksEnglish];
const places = fc.record({ which: fc.nat(scenarios.length - 1), seed: fc.nat(10_000) });
/** Built inside the property, so that a counterexample is printed in one line. */
function stageAt({ which, seed }: { readonly which: number; readonly seed: number }): Stage {
  const scenario = scenarios[which] ?? thirdDayOffline;
  const policy = policies[scenario.policy];
  if (policy === undefined) throw new Error(`No policy ${scenario.policy}`);
  return { scenario, policy, seed, intensity: 2 };
}
const players = fc.nat(CONTESTANTS.length - 1);
const playerAt = (at: number): Contestant => CONTESTANTS[at] ?? EXPERT;
const totalOf = ({ scorecard }: Played): number => scorecard.total ?? 0;
/** Rounding noise of totals that are computed along different roads. */
const NOISE = 0.01;

describe('on the real scenarios', () => {
  test('the same seed and moves give the same scorecard and the same call, to the byte (P34)', () => {
    fc.assert(
      fc.property(places, players, (place, player) => {
        const stage = stageAt(place);
        const { replay, scorecard } = playScenario(stage, playerAt(player));
        const again = replayMoves(stage, movesOf(replay));
        if (!again.ok) throw new Error(again.problem);
        expect(JSON.stringify(scoreReplay(again.replay))).toBe(JSON.stringify(scorecard));
        expect(JSON.stringify(again.replay.final)).toBe(JSON.stringify(replay.final));
      }),
      { numRuns: 60 },
    );
  });

  test('no order of the replies changes a total (P17)', () => {
    fc.assert(
      fc.property(places, players, fc.nat(1000), (place, player, order) => {
        const played = playScenario(stageAt(place), playerAt(player));
        expect(totalReordered(played.replay, order)).toBe(played.scorecard.total);
      }),
      { numRuns: 60 },
    );
  });

  test('a lure in the place of one of the expert’s replies never raises the total (P31)', () => {
    fc.assert(
      fc.property(places, fc.nat(30), fc.nat(5), (place, at, which) => {
        const stage = stageAt(place);
        const played = playScenario(stage, EXPERT);
        const turns = played.replay.steps.filter(({ turn }) => turn > 0);
        const step = turns[at % turns.length];
        if (step === undefined) return;
        const lures = openReplies(step.before, stage).filter(
          ({ reply }) => markOf(reply, step.before, stage) === 'tempting',
        );
        const lure = lures[which % Math.max(1, lures.length)];
        if (lure === undefined) return;
        const opening = movesOf(played.replay).slice(0, played.replay.steps.indexOf(step));
        const slipped = playScenario(stage, EXPERT, [...opening, { type: 'reply', id: lure.id }]);
        expect(totalOf(slipped)).toBeLessThanOrEqual(totalOf(played) + NOISE);
      }),
      { numRuns: 200 },
    );
  });

  test('two idle turns, where nothing waits for an answer in time, change 3 points at most (P32)', () => {
    fc.assert(
      fc.property(places, (place) => {
        const stage = stageAt(place);
        const idlings = idlingsOf(playScenario(stage, EXPERT), stage);
        expect(idlings.length).toBeGreaterThan(0);
        expect(idlings.filter(({ difference }) => Math.abs(difference) > 3)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});
