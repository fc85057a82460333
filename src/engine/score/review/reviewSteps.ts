// Reviews an attempt from its last decision to its first, so that what is found after a choice serves the choice before it.

import type { Replay, Step } from '../../call/call.types';
import type { Move } from '../../call/move.types';
import { RUBRIC_VERSION } from '../rubric';
import { Front } from './front';
import { leafOf, ownLeaf } from './leaf';
import { extended, isSameMove, type Line } from './line';
import { movesToTry } from './movesToTry';
import type { Review, ReviewedDecision, ReviewOptions, ReviewProgress } from './review.types';
import { type Found, type Search, searchFrom } from './searchFrom';
import { type Branch, weighDecision } from './weighDecision';

/** Found by measuring: see docs/decisions/0006-what-the-review-searches.md. */
export const REVIEW_OPTIONS: ReviewOptions = { depth: 2, beam: 2 };

/**
 * The review of a finished attempt, one piece of work at a time: yields after each, and may simply be dropped. Totals come from
 * `scoreReplay` on complete calls that share the attempt's moves up to the decision and leave the note that the next colleague needs.
 * Pure and deterministic. Throws when the call is not over.
 */
export function* reviewSteps(
  replay: Replay,
  options: ReviewOptions = REVIEW_OPTIONS,
): Generator<ReviewProgress, Review> {
  const search: Search = { ...options, stage: replay.stage, opening: replay.opening };
  const steps = replay.steps.filter(({ move }) => move.type !== 'note');
  const work = steps.map((step, at) => searchesAt(step, steps[at - 1], search));
  const of = work.reduce((sum, { length }) => sum + length, 0);
  const decisions: ReviewedDecision[] = [];
  const own = ownLeaf(replay);
  let after = asItWent(replay, search);
  let done = 0;
  let roads = after.roads;
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const step = steps[at];
    if (step === undefined) continue;
    const prefix: Line = { call: step.before, steps: steps.slice(0, at) };
    const branches: Branch[] = step.turn === 0 ? [] : [{ move: step.move, front: after.front }];
    let { isExact } = after;
    const front = new Front();
    front.addAll(after.front);
    for (const move of work[at] ?? []) {
      const isWait = move === WAIT;
      const searching = isWait
        ? searchFrom(prefix, 0, search)
        : searchFrom(extended(prefix, move, search.stage), 1, search);
      let found = searching.next();
      for (; found.done !== true; found = searching.next()) yield { done, of };
      done += 1;
      roads += found.value.roads;
      front.addAll(found.value.front);
      isExact = isWait ? found.value.isExact : isExact && found.value.isExact;
      if (!isWait) branches.push({ move, front: found.value.front });
    }
    after = { front, isExact, roads };
    if (step.turn > 0) decisions.unshift(weighDecision({ step, at, steps, branches, after, search }));
    yield { done, of };
  }
  const { depth, beam } = options;
  return { rubric: RUBRIC_VERSION, depth, beam, total: own.total, roads, decisions };
}

/** What is searched at a step of the attempt: the ways that were not taken, or how it might have gone on without a wait. */
const WAIT = 'wait';

function searchesAt(step: Step, last: Step | undefined, { stage }: Search): readonly (Move | typeof WAIT)[] {
  if (step.turn === 0) return last !== undefined && last.turn > 0 ? [WAIT] : [];
  return movesToTry(step.before, stage, true).filter((move) => !isSameMove(move, step.move));
}

/** The end of the attempt, with its own note and with the one it needed: the better of the two stands. */
function asItWent(replay: Replay, { stage, opening }: Search): Found {
  const front = new Front();
  const own = ownLeaf(replay);
  front.add(own);
  front.add(leafOf(own.line, opening, stage));
  return { front, isExact: true, roads: 2 };
}
