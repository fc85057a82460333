import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Replay } from '../../src/engine/call/call.types';
import type { Move } from '../../src/engine/call/move.types';
import { replayMoves } from '../../src/engine/call/replayMoves';
import { GRADES, type Grade } from '../../src/engine/score/review/grade.types';
import type { Review } from '../../src/engine/score/review/review.types';
import { reviewAttempt } from '../../src/engine/score/review/reviewAttempt';
import { scoreReplay } from '../../src/engine/score/scoreReplay';
import { generatedScenario } from '../support/generatedScenario';
import { randomWalk } from '../support/randomWalk';
import { buildStage } from '../support/scenarioBuilder';

/** A finished call with waits, controls and interruptions in it. */
const attempt: fc.Arbitrary<Replay> = fc
  .tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 1e6 }))
  .map(([seed, size, walk]) => {
    const scenario = {
      ...generatedScenario(seed, size),
      par: { 'one-warning': { heat: 25, trust: 60, distress: 20 } },
    };
    const stage = buildStage(scenario, { seed });
    const steps = randomWalk(stage, walk, 5);
    const last = steps[steps.length - 1]?.after;
    const moves: Move[] = steps.map(({ move }) => move);
    if (last?.hold) moves.push({ type: 'resume', heldSeconds: 1 });
    if (last?.ending === null) moves.push({ type: 'end', manner: 'hang-up' });
    const replayed = replayMoves(stage, moves);
    if (!replayed.ok) throw new Error(replayed.problem);
    return replayed.replay;
  });

const rank = (grade: Grade): number => GRADES.indexOf(grade);

const seen = (check: (review: Review, replay: Replay) => void): void =>
  fc.assert(
    fc.property(attempt, (replay) => {
      const review = reviewAttempt(replay, { depth: 1, beam: 1, continuations: 4, ways: 9 });
      if (review === null) throw new Error('Nobody gave this review up.');
      check(review, replay);
    }),
    { numRuns: 12 },
  );

describe('a review of any attempt', { timeout: 120_000 }, () => {
  it('costs nothing below 0, reaches nothing above the best, and knows the attempt itself', () => {
    seen((review, replay) => {
      const total = scoreReplay(replay).total ?? 0;
      expect(review.total).toBe(total);
      for (const { best, chosen, replies } of review.decisions) {
        expect(best).toBeGreaterThanOrEqual(total);
        expect(best).toBeLessThanOrEqual(100);
        for (const weighed of [chosen, ...replies]) {
          expect(weighed.cost).toBeGreaterThanOrEqual(0);
          expect(weighed.reached).toBeLessThanOrEqual(best);
        }
      }
    });
  });

  it('looks no higher from a later decision than from an earlier one', () => {
    seen(({ decisions }) => {
      const bests = decisions.map(({ best }) => best);
      expect(bests).toEqual(bests.toSorted((a, b) => b - a));
    });
  });

  it('has one entry for each turn of the agent, and a road exactly where a better one was found', () => {
    seen(({ decisions }, { steps }) => {
      expect(decisions.map(({ turn }) => turn)).toEqual(
        steps.filter(({ turn }) => turn > 0).map(({ turn }) => turn),
      );
      for (const { chosen, replies, controls, road } of decisions) {
        const isBeaten = [...replies, ...controls].some(({ grade }) => rank(grade) < rank(chosen.grade));
        expect(road.length > 0).toBe(isBeaten);
      }
    });
  });
});
