// Reviews an attempt from its last decision to its first, so that what is found after a choice serves the choice before it.

import type { Replay } from '../../call/call.types';
import { offeredBeside } from '../../call/movesAt';
import { takeMove } from '../../call/stepCall';
import { RUBRIC_VERSION } from '../rubric';
import { continuationsFrom } from './continuations';
import { Front } from './front';
import { leafOf, ownLeaf } from './leaf';

import type { Line } from './line';
import { othersAt } from './othersAt';
import type { Review, ReviewedDecision, ReviewedWait, ReviewOptions, ReviewProgress } from './review.types';

import { type Found, type Search, searchFrom } from './searchFrom';
import { wayOn } from './wayOn';
import { byPromise, type SearchedWay, weighDecision } from './weighDecision';
import { isWait, weighWait } from './weighWait';

/** Found by measuring: see docs/decisions/0009-what-a-verdict-is.md. */
export const REVIEW_OPTIONS: ReviewOptions = { continuations: 24, ways: 1, depth: 2, beam: 1 };

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
  const others = steps.map((step) => othersAt(step, search.stage));
  const of = others.reduce((sum, { length }) => sum + length + Math.min(length, options.ways) + 1, 0);
  const decisions: ReviewedDecision[] = [];
  const waits: ReviewedWait[] = [];
  const own = ownLeaf(replay);
  let after = asItWent(replay, search);
  let done = 0;
  let { roads } = after;
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const step = steps[at];
    if (step === undefined) continue;
    const before = steps.slice(0, at);
    const front = new Front();
    front.addAll(after.front);
    let { isExact } = after;
    const ways: SearchedWay[] = [];
    if (step.turn > 0) {
      for (const tried of [
        step,
        ...(others[at] ?? []).map((move) => takeMove(step.before, move, search.stage)),
      ]) {
        const leaves = continuationsFrom({ call: tried.after, steps: [...before, tried] }, search);
        const behind = tried === step ? after.front : new Front();
        for (const leaf of leaves) behind.add(leaf);
        roads += new Set(leaves).size;
        ways.push({ ...wayOn(tried, leaves, search.stage), front: behind, tried });
        done += 1;
        yield { done, of };
      }
      const searched = byPromise(ways, step.before.customer.abuse).slice(0, options.ways);
      for (const way of searched) {
        const line = { call: way.tried.after, steps: [...before, way.tried] };
        const found = yield* within(searchFrom(line, 1, search), () => ({ done, of }));
        roads += found.roads;
        way.front.addAll(found.front);
        isExact &&= found.isExact;
        done += 1;
        yield { done, of };
      }
      isExact &&= searched.length === ways.length - 1;
      for (const way of ways) front.addAll(way.front);
      const open = offeredBeside(step.move, step.before, search.stage).map(({ id }) => id);
      decisions.unshift(weighDecision({ step, at, steps, ways, open, best: front.best(), isExact }));
    } else {
      if (isWait(step)) waits.unshift(weighWait(steps, at, after.front, search));
      const last = steps[at - 1];
      if (last !== undefined && last.turn > 0) {
        // how it might have gone on without the wait, which is not the fault of the reply before it
        const line: Line = { call: step.before, steps: before };
        const found = yield* within(searchFrom(line, 0, search), () => ({ done, of }));
        roads += found.roads;
        front.addAll(found.front);
        isExact = found.isExact;
      }
      done += 1;
      yield { done, of };
    }
    after = { front, isExact, roads };
  }
  const { continuations, ways, depth, beam } = options;
  return {
    rubric: RUBRIC_VERSION,
    continuations,
    ways,
    depth,
    beam,
    total: own.total,
    roads,
    decisions,
    waits,
  };
}

/** A search that reports how far the whole review is after each of its own pieces. */
function* within(
  searching: Generator<void, Found>,
  progress: () => ReviewProgress,
): Generator<ReviewProgress, Found> {
  for (;;) {
    const next = searching.next();
    if (next.done === true) return next.value;
    yield progress();
  }
}

/** The end of the attempt, with its own note and with the one it needed: the better of the two stands. */
function asItWent(replay: Replay, { stage, opening }: Search): Found {
  const front = new Front();
  const own = ownLeaf(replay);
  front.add(own);
  front.add(leafOf(own.line, opening, stage));
  return { front, isExact: true, roads: 2 };
}
