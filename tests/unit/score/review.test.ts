// What a review says of calls whose answer is known: by hand, by trying every road, or because the author's own road is played.

import { describe, expect, it } from 'vitest';
import { EXPERT } from '../../../src/engine/bench/players/contestants';
import { movesOf, playScenario } from '../../../src/engine/bench/playScenario';
import type { Replay, Stage } from '../../../src/engine/call/call.types';
import type { Move } from '../../../src/engine/call/move.types';
import { noteOf } from '../../../src/engine/score/note';
import { movesToTry } from '../../../src/engine/score/review/movesToTry';
import type { Review } from '../../../src/engine/score/review/review.types';
import { reviewAttempt } from '../../../src/engine/score/review/reviewAttempt';
import { scoreReplay } from '../../../src/engine/score/scoreReplay';
import { policies } from '../../../src/scenarios/load';
import { thirdDayOffline } from '../../../src/scenarios/thirdDayOffline/scenario';
import { end, play, say } from '../../support/playCall';
import { buildBeat, buildPolicy, buildReply, buildScenario, buildStage } from '../../support/scenarioBuilder';

const note = (...items: string[]): Move => ({ type: 'note', items });

function reviewed(replay: Replay, depth = 2, beam = 2): Review {
  const review = reviewAttempt(replay, { depth, beam, continuations: 8, ways: 9 });
  if (review === null) throw new Error('Nobody gave this review up.');
  return review;
}

/**
 * One decision, three ways to end the call, and nothing else that the rubric asks about: no need, no record, no fault, nothing left to
 * do. What is always asked of a closing: the right kind of ending (weight 5), a recap (3), a last line that fits (1), no false close (3),
 * and an announcement (2) where the agent ends it.
 */
function threeEndings(): Stage {
  const base = buildScenario();
  return buildStage(
    buildScenario({
      start: { heat: 30, trust: 50, distress: 20, abuse: 0 },
      brief: { ...base.brief, isFirmAtFault: false, targets: {} },
      needs: {},
      note: {},
      fixTakesDays: false,
      opening: 'only',
      beats: {
        only: buildBeat({
          replies: {
            done: buildReply({ shows: ['recap-confirm', 'warm-wrap'], goes: 'good', recap: ['who', 'what'] }),
            whole: buildReply({
              shows: ['recap-confirm', 'warm-wrap'],
              goes: 'good',
              recap: ['who', 'what', 'when', 'reference'],
            }),
            off: buildReply({ shows: ['hang-up-unwarned'], goes: 'end' }),
          },
        }),
      },
      endings: {
        ...base.endings,
        good: { kind: 'resolved', title: 'Good', outcome: 'It was settled.', says: [] },
      },
    }),
    { policy: buildPolicy({ hasForwarding: false }) },
  );
}

describe('reviewAttempt on calls with a known answer', { timeout: 60_000 }, () => {
  it('weighs three ways to end a call as the rubric does by hand', () => {
    const stage = threeEndings();
    const review = reviewed(play(stage, say('done'), note()));
    const [decision] = review.decisions;
    // weights 5 + 3 + 2 + 1 + 3; two parts of a recap earn 0.4 of its 3; evidence is 0.8 of the score, the ending the rest
    const done = 80 * ((5 + 3 * 0.4 + 2 + 1 + 3) / 14) + 20;
    expect(decision?.best).toBe(100);
    expect(decision?.isExact).toBe(true);
    expect(decision?.chosen.reached).toBeCloseTo(done, 9);
    expect(decision?.chosen.cost).toBeCloseTo(100 - done, 9);
    expect(decision?.replies.map(({ replyId, grade }) => [replyId, grade])).toEqual([
      ['done', 'slip'],
      ['whole', 'strong'],
      ['off', 'blunder'],
    ]);
    expect(decision?.replies[2]?.reached).toBe(0);
    expect(decision?.road).toEqual([{ beat: 'only', move: say('whole') }]);
    expect(review.total).toBe(decision?.chosen.reached);
  });

  it('finds what trying every road finds, where it says that it is exact', () => {
    const stage = smallStage();
    const replay = play(stage, say('listen'), say('own'), say('goodbye'), note());
    const review = reviewed(replay, 12, 1);
    for (const { move, best, isExact, replies } of review.decisions) {
      expect(isExact).toBe(true);
      const before = movesOf(replay).slice(0, move);
      expect(best).toBe(bestOfAll(stage, before));
      for (const { replyId, reached } of replies)
        expect(reached).toBe(bestOfAll(stage, [...before, say(replyId ?? '')]));
    }
  });

  it('gives a call at least what it reached itself, however little is searched', () => {
    const stage = smallStage();
    // cutting in is a road that no search tries
    const own: Move = { type: 'reply', id: 'own', isInterrupting: true };
    const review = reviewed(play(stage, own, say('recap'), say('goodbye'), note('fault')), 1, 1);
    expect(review.decisions.map(({ best }) => best >= review.total)).toEqual([true, true, true]);
    expect(review.decisions[0]?.chosen.cost).toBeGreaterThan(0);
  });

  it('tells replies apart under a cap that holds them all alike', () => {
    const stage = cappedStage();
    const { decisions } = reviewed(play(stage, say('leak'), say('done'), note()));
    const [leak, done] = decisions;
    expect(leak?.chosen.grade).toBe('blunder');
    expect([done?.best, done?.chosen.reached]).toEqual([40, 40]);
    expect(done?.chosen.cost).toBeGreaterThan(1);
    expect(done?.road).toEqual([{ beat: 'only', move: say('whole') }]);
  });

  it('counts a control as a decision, and no wait as one', () => {
    const stage = smallStage();
    const moves: Move[] = [
      say('listen'),
      { type: 'hold', promisedSeconds: 60 },
      { type: 'resume', heldSeconds: 300 },
      end('hang-up'),
    ];
    const { decisions } = reviewed(play(stage, ...moves));
    expect(decisions.map(({ turn, move, chosen }) => [turn, move, chosen.replyId])).toEqual([
      [1, 0, 'listen'],
      [2, 3, null],
    ]);
    expect(decisions[1]?.chosen.grade).toBe('blunder');
    // the long hold is not the fault of the reply before it
    expect(decisions[0]?.chosen.grade).not.toBe('blunder');
  });
});

describe('reviewAttempt on the library', { timeout: 60_000 }, () => {
  const stage: Stage = {
    scenario: thirdDayOffline,
    policy: policies[thirdDayOffline.policy] ?? buildPolicy(),
    seed: 1,
    intensity: 2,
  };
  const expert = playScenario(stage, EXPERT).replay;
  const clumsy = playScenario(stage, EXPERT, [say('d'), say('c')]).replay;
  let kept: Review | null = null;
  const reviewOfClumsy = (): Review => {
    kept ??= reviewed(clumsy, 2, 1);
    return kept;
  };

  it("takes at most a point from the author's own road", () => {
    const { decisions } = reviewed(expert, 2, 1);
    expect(decisions.map(({ chosen }) => chosen.grade)).toEqual(decisions.map(() => 'strong'));
  });

  it('says the same to the byte every time', () => {
    expect(JSON.stringify(reviewed(clumsy, 2, 1))).toBe(JSON.stringify(reviewOfClumsy()));
  });

  it('shows roads that can be played, as good as it says, and strong from their first move', () => {
    const { decisions } = reviewOfClumsy();
    const withRoad = decisions.filter(({ road }) => road.length > 0);
    expect(withRoad.length).toBeGreaterThan(0);
    for (const { move, road, best, chosen, replies } of withRoad) {
      const total = totalOf(stage, [...movesOf(clumsy).slice(0, move), ...road.map((one) => one.move)]);
      expect(total).toBeGreaterThanOrEqual(best - 1);
      const first = road[0]?.move;
      expect(first).not.toEqual(movesOf(clumsy)[move]);
      if (first?.type === 'reply')
        expect(replies.find(({ replyId }) => replyId === first.id)?.grade).toBe('strong');
      expect(chosen.grade).not.toBe('strong');
    }
  });

  it('adds up: what the choices cost is what parted the attempt from the best', () => {
    const { decisions, total } = reviewOfClumsy();
    const last = decisions.at(-1);
    decisions.slice(1).forEach(({ best }, index) => {
      expect(decisions[index]?.chosen.reached).toBe(best);
    });
    expect(last?.chosen.reached).toBeGreaterThanOrEqual(total);
  });

  it('stops when it is given up, and tells how far it is', () => {
    const seen: number[] = [];
    let asked = 0;
    const review = reviewAttempt(
      clumsy,
      { depth: 2, beam: 2, continuations: 8, ways: 9 },
      ({ done, of }) => seen.push(done / of),
      () => {
        asked += 1;
        return asked > 40;
      },
    );
    expect(review).toBeNull();
    expect(seen).toHaveLength(40);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    const whole: number[] = [];
    reviewAttempt(clumsy, { depth: 1, beam: 1, continuations: 8, ways: 9 }, ({ done, of }) =>
      whole.push(done / of),
    );
    expect(whole.at(-1)).toBe(1);
  });
});

/** Two beats, two replies each, one of which stays: few roads, all of them finite. */
function smallStage(): Stage {
  const base = buildScenario();
  return buildStage(
    buildScenario({
      brief: { ...base.brief, targets: {} },
      controls: { ...base.controls, transfers: {} },
    }),
    { policy: buildPolicy({ hasForwarding: false }) },
  );
}

/** A beat where data can be given away, then the three endings. */
function cappedStage(): Stage {
  const { scenario, ...stage } = threeEndings();
  const file = buildBeat({
    replies: {
      leak: buildReply({ shows: ['disclose-data'], goes: 'only' }),
      check: buildReply({ shows: ['verify-with-reason'], goes: 'only' }),
    },
  });
  return { ...stage, scenario: { ...scenario, opening: 'file', beats: { file, ...scenario.beats } } };
}

function bestOfAll(stage: Stage, moves: readonly Move[]): number {
  const { final } = play(stage, ...moves);
  if (final.ending !== null) return totalOf(stage, moves);
  return Math.max(...movesToTry(final, stage).map((move) => bestOfAll(stage, [...moves, move])));
}

function totalOf(stage: Stage, moves: readonly Move[]): number {
  const bare = play(stage, ...moves);
  return scoreReplay(play(stage, ...moves, note(...noteOf({ replay: bare }).needed))).total ?? 0;
}
