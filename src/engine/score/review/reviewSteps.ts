// Reviews an attempt from its last decision to its first, so that what is found after a choice serves the choice before it.

import type { Replay, Step } from '../../call/call.types';
import type { Move } from '../../call/move.types';
import { offeredBeside, sayingMove } from '../../call/movesAt';
import { takeMove } from '../../call/stepCall';
import { RUBRIC_VERSION } from '../rubric';
import { continuationsFrom } from './continuations';
import { Front } from './front';
import { leafOf, ownLeaf } from './leaf';
import { isSameMove, type Line } from './line';
import { movesToTry } from './movesToTry';
import type { Review, ReviewedDecision, ReviewedWait, ReviewOptions, ReviewProgress } from './review.types';
import { type Found, type Search, searchFrom } from './searchFrom';
import { wayOn } from './wayOn';
import { type SearchedWay, weighDecision } from './weighDecision';
import { isWait, weighWait } from './weighWait';

/** Found by measuring: see docs/decisions/0009-what-a-verdict-is.md. */
export const REVIEW_OPTIONS: ReviewOptions = { depth: 2, beam: 1, continuations: 32 };

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
  const of = work.reduce((sum, { length }) => sum + length + 1, 0);
  const decisions: ReviewedDecision[] = [];
  const waits: ReviewedWait[] = [];
  const own = ownLeaf(replay);
  let after = asItWent(replay, search);
  let done = 0;
  let roads = after.roads;
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const step = steps[at];
    if (step === undefined) continue;
    const prefix: Line = { call: step.before, steps: steps.slice(0, at) };
    const ways: SearchedWay[] = [];
    const addWay = (tried: Step, front: Front): void => {
      const line = { call: tried.after, steps: [...prefix.steps, tried] };
      const leaves = continuationsFrom(line, options.continuations, search);
      roads += new Set(leaves).size;
      ways.push({ ...wayOn(tried, leaves, front, search.stage), front });
    };
    if (step.turn > 0) addWay(step, after.front);
    else if (isWait(step)) waits.unshift(weighWait(steps, at, after.front, search));
    done += 1;
    yield { done, of };
    let { isExact } = after;
    const front = new Front();
    front.addAll(after.front);
    for (const move of work[at] ?? []) {
      const isWaiting = move === WAIT;
      const tried = isWaiting ? null : takeMove(step.before, move, search.stage);
      const searching =
        tried === null
          ? searchFrom(prefix, 0, search)
          : searchFrom({ call: tried.after, steps: [...prefix.steps, tried] }, 1, search);
      let found = searching.next();
      for (; found.done !== true; found = searching.next()) yield { done, of };
      roads += found.value.roads;
      front.addAll(found.value.front);
      isExact = isWaiting ? found.value.isExact : isExact && found.value.isExact;
      if (tried !== null) addWay(tried, found.value.front);
      done += 1;
      yield { done, of };
    }
    after = { front, isExact, roads };
    if (step.turn > 0) {
      const open = offeredBeside(step.move, step.before, search.stage).map(({ id }) => id);
      decisions.unshift(weighDecision({ step, at, steps, ways, open, best: front.best(), isExact }));
    }
  }
  const { depth, beam, continuations } = options;
  return { rubric: RUBRIC_VERSION, depth, beam, continuations, total: own.total, roads, decisions, waits };
}

/** What is searched at a step of the attempt: the ways that were not taken, or how it might have gone on without a wait. */
const WAIT = 'wait';

function searchesAt(step: Step, last: Step | undefined, { stage }: Search): readonly (Move | typeof WAIT)[] {
  if (step.turn === 0) return last !== undefined && last.turn > 0 ? [WAIT] : [];
  // the reply that cut in stands for the same reply said in time: one pair of numbers for one reply
  const tried = movesToTry(step.before, stage);
  // of a close, every sentence that could have been said, as of a reply
  const said = offeredBeside(step.move, step.before, stage).map(({ id }) => sayingMove(id));
  const missing = said.filter((move) => !tried.some((one) => isSameMove(one, move)));
  return [...tried, ...missing].filter((move) => !isSameMove(move, plain(step.move)));
}

function plain(move: Move): Move {
  return move.type === 'reply' ? { type: 'reply', id: move.id } : move;
}

/** The end of the attempt, with its own note and with the one it needed: the better of the two stands. */
function asItWent(replay: Replay, { stage, opening }: Search): Found {
  const front = new Front();
  const own = ownLeaf(replay);
  front.add(own);
  front.add(leafOf(own.line, opening, stage));
  return { front, isExact: true, roads: 2 };
}
