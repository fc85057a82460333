// Decisions of every player's calls with the verdicts of the review on them, in one house. It weighs and keeps; it judges nothing.

import type { Move } from '../call/move.types';
import type { Policy } from '../scenario/policy.types';
import type { Scenario } from '../scenario/scenario.types';
import type { Mark } from '../score/markOf';
import { REVIEW_OPTIONS } from '../score/review/reviewSteps';
import { type WeighedAt, weighAt } from '../score/review/weighAt';
import type { Graded } from '../score/review/weighDecision';
import { CONTESTANTS } from './players/contestants';
import { movesOf, playScenario } from './playScenario';

/** One decision of one scripted call. */
export interface WeighedDecision {
  readonly player: string;
  readonly seed: number;
  readonly turn: number;
  readonly beat: string;
  readonly chosen: Graded;
  /** Critical errors that the scorecard of the call counts on this turn, CE8 left out. */
  readonly errors: readonly string[];
  readonly replies: readonly Graded[];
}

/** A reply whose verdict is another one with more continuations. */
export interface Shift {
  readonly beat: string;
  readonly reply: string;
  readonly mark: Mark | null;
  readonly from: Graded['grade'];
  readonly to: Graded['grade'];
}

export interface Verdicts {
  readonly calls: number;
  readonly decisions: readonly WeighedDecision[];
  /** Verdicts that were weighed again with more continuations, and those that differ. */
  readonly weighedAgain: number;
  readonly shifts: readonly Shift[];
}

/** Calls of each player in each house that the contact may be played in: with 23 players more than 2,000 in all. */
export const CALLS_EACH = 6;
/** One decision in so many is weighed again, with so many times the continuations. */
const AGAIN_EACH = 8;
const TIMES = 4;
/** Any primes: they spread the decisions looked at over the turns of the calls. */
const [BY_SEED, BY_PLAYER] = [7919, 31];

/**
 * One decision of each of `callsEach` calls by every player, spread over the turns by a fixed plan: weighing all of them would take an hour.
 * A decision that was met before, by whomever, is weighed once and counts each time.
 */
export function verdictsIn(scenario: Scenario, policy: Policy, callsEach = CALLS_EACH): Verdicts {
  const known = new Map<string, WeighedAt>();
  const decisions: WeighedDecision[] = [];
  const shifts: Shift[] = [];
  let calls = 0;
  let weighedAgain = 0;
  for (const [place, contestant] of CONTESTANTS.entries()) {
    for (let seed = 1; seed <= callsEach; seed += 1) {
      const { replay, scorecard } = playScenario({ scenario, policy, seed, intensity: 2 }, contestant);
      calls += 1;
      const turns = replay.steps.flatMap(({ turn }, at) => (turn > 0 ? [at] : []));
      const at = turns[(seed * BY_SEED + place * BY_PLAYER) % turns.length];
      const step = at === undefined ? undefined : replay.steps[at];
      if (at === undefined || step === undefined) continue;
      const key = keyOf(movesOf(replay).slice(0, at + 1), step.before.beat);
      const isNew = !known.has(key);
      const weighed = known.get(key) ?? weighAt(replay, at, REVIEW_OPTIONS.continuations);
      known.set(key, weighed);
      decisions.push({
        player: contestant.name,
        seed,
        turn: step.turn,
        beat: step.before.beat,
        chosen: weighed.chosen,
        errors: scorecard.criticalErrors
          .filter(({ turn, id }) => turn === step.turn && id !== 'CE8')
          .map(({ id }) => id),
        replies: weighed.replies,
      });
      if (!isNew || known.size % AGAIN_EACH !== 0) continue;
      const again = weighAt(replay, at, TIMES * REVIEW_OPTIONS.continuations);
      weighedAgain += weighed.replies.length;
      shifts.push(...shiftsBetween(weighed, again, step.before.beat));
    }
  }
  return { calls, decisions, weighedAgain, shifts };
}

function keyOf(moves: readonly Move[], beat: string): string {
  return `${beat} ${JSON.stringify(moves)}`;
}

function shiftsBetween(before: WeighedAt, after: WeighedAt, beat: string): readonly Shift[] {
  return before.replies.flatMap((one) => {
    const other = after.replies.find(({ replyId }) => replyId === one.replyId);
    if (other === undefined || other.grade === one.grade) return [];
    return [{ beat, reply: one.replyId ?? '', mark: one.mark, from: one.grade, to: other.grade }];
  });
}
