// How a call goes on under good colleagues, a fixed number of times, and what each of those calls scores. It compares nothing.

import type { Call, Stage } from '../../call/call.types';
import { openReplies } from '../../call/callView';
import type { Move } from '../../call/move.types';
import { closingAt, sayingMove } from '../../call/movesAt';
import { takeMove } from '../../call/stepCall';
import { shuffled } from '../../platform/seededRandom';
import { bestMarked, type Deciding, goodColleague, slipping } from '../colleague';
import { markOf } from '../markOf';
import { LONGEST_ROAD } from './guide';
import { type Leaf, leafOf } from './leaf';
import type { Line } from './line';
import { steadyClose } from './steadyClose';

/** Continuations of a decision that a repairer takes, one for each of the turns on which he may slip; the others are a good colleague's. */
const REPAIRERS = 4;
const POLITE_STEPS = 4;

export interface Continuing {
  /** How many of a good colleague's, besides the repairers'; at least 1. */
  readonly continuations: number;
  readonly stage: Stage;
  readonly opening: Call;
}

/**
 * Calls that go on from `line`, the same for every way on from one decision, so that what parts their scores is the way on and not
 * luck: the same turns bring a second best or a lure in all of them. `continuations` of them are a good colleague's, spread evenly: at every
 * turn the same share of them takes a second best and a lure (a Latin hypercube). A call that is over is one road.
 */
export function continuationsFrom(
  line: Line,
  { continuations: count, stage, opening }: Continuing,
): readonly Leaf[] {
  if (line.call.ending !== null) return [leafOf(line, opening, stage)];
  const known = new Map<string, Leaf>();
  const first = line.call.customer.turn + 1;
  return Array.from({ length: count + REPAIRERS }, (_, place) => {
    const end = playedOn(line, stage, (call) => {
      const turn = call.customer.turn + 1;
      const deciding = decidingAt(call, stage, spread(place, count, turn), spread(place, count, -turn));
      if (place < count) return goodColleague(deciding);
      return turn - first === place - count ? slipping(deciding) : bestMarked(deciding);
    });
    // two colleagues often say the same to the end
    const key = end.steps
      .slice(line.steps.length)
      .map(({ replyId, move }) => replyId ?? move.type)
      .join(' ');
    const leaf = known.get(key) ?? leafOf(end, opening, stage);
    known.set(key, leaf);
    return leaf;
  });
}

/** The middle of one of `count` equal parts of [0, 1): at each turn every place has another one. */
function spread(place: number, count: number, turn: number): number {
  return ((orderOf(count, turn)[place % count] ?? 0) + 0.5) / count;
}

const orders = new Map<string, readonly number[]>();

function orderOf(count: number, turn: number): readonly number[] {
  const key = `${count} ${turn}`;
  const order =
    orders.get(key) ??
    shuffled(
      Array.from({ length: count }, (_, at) => at),
      turn,
    );
  orders.set(key, order);
  return order;
}

function decidingAt(call: Call, stage: Stage, chance: number, which: number): Deciding {
  const replies = openReplies(call, stage);
  const open = (replies.length > 0 ? replies : closingAt(call, stage)).map(({ id, reply }) => ({
    id,
    reply,
    mark: markOf(reply, call, stage),
  }));
  return { open, chance, which };
}

/** As the bench plays a call: to its end, and brought to one where it will not end. */
function playedOn(line: Line, stage: Stage, next: (call: Call) => string | undefined): Line {
  // one list for the whole road: a copy at each step is a quarter of the work
  const steps = [...line.steps];
  let { call } = line;
  const take = (move: Move): void => {
    const step = takeMove(call, move, stage);
    steps.push(step);
    call = step.after;
  };
  while (call.ending === null && steps.length < LONGEST_ROAD) {
    const id = call.hold === null ? next(call) : null;
    if (id === null) take({ type: 'resume', heldSeconds: 0 });
    else take(id === undefined ? steadyClose(call, stage) : sayingMove(id));
  }
  for (let left = POLITE_STEPS; left > 0 && call.ending === null; left -= 1) take(steadyClose(call, stage));
  if (call.ending === null) take({ type: 'end', manner: 'hang-up' });
  return { call, steps };
}
