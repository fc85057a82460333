// One decision of the attempt from what was found behind each way on. It searches nothing.

import type { Step } from '../../call/call.types';
import { openReplies } from '../../call/callView';
import type { Move } from '../../call/move.types';
import type { Front } from './front';
import { gradeCost } from './gradeCost';
import { costOf, type Leaf } from './leaf';
import type { ReviewedDecision, RoadMove, Weighed } from './review.types';
import type { Found, Search } from './searchFrom';

/** A way on and what was found behind it. */
export interface Branch {
  readonly move: Move;
  readonly front: Front;
}

export interface Weighing {
  readonly step: Step;
  /** Index of the step in the attempt. */
  readonly at: number;
  /** The attempt, without its note. */
  readonly steps: readonly Step[];
  /** The way taken first, then the others. */
  readonly branches: readonly Branch[];
  /** Everything found from this call. */
  readonly after: Found;
  readonly search: Search;
}

/** The decision with every reply weighed against the best found. */
export function weighDecision(weighing: Weighing): ReviewedDecision {
  const { step, at, branches, after, search } = weighing;
  const best = after.front.best();
  const weigh = (branch: Branch | undefined, replyId: string | null): Weighed => {
    const leaf = branch?.front.best() ?? best;
    const cost = costOf(best, leaf);
    return { replyId, reached: leaf.total, cost, grade: gradeCost(cost, isCriticalAt(leaf, step.turn)) };
  };
  const chosen = weigh(branches[0], step.replyId ?? null);
  const replies = openReplies(step.before, search.stage).map(({ id }) =>
    id === step.replyId
      ? chosen
      : weigh(
          branches.find(({ move }) => isReply(move, id)),
          id,
        ),
  );
  const road = chosen.grade === 'strong' ? [] : roadOf(after.front.shortest(), at);
  return {
    turn: step.turn,
    move: at,
    best: best.total,
    chosen,
    replies,
    road,
    rejoins: rejoinsAt(road, weighing),
    isExact: after.isExact,
  };
}

/** Enduring abuse is never told as a fault of the one who endured it (domain 3.4, CE8). */
function isCriticalAt({ errors }: Leaf, decision: number): boolean {
  return errors.some(({ id, turn }) => turn === decision && id !== 'CE8');
}

function isReply(move: Move, id: string): boolean {
  return move.type === 'reply' && move.id === id;
}

function roadOf({ line }: Leaf, at: number): readonly RoadMove[] {
  return line.steps.slice(at).map(({ before, move }) => ({ beat: before.beat, move }));
}

function rejoinsAt(road: readonly RoadMove[], { at, steps, step }: Weighing): number | null {
  const later = new Set(steps.slice(at + 1).map(({ before }) => before.beat));
  later.delete(step.before.beat);
  const place = road.findIndex(({ beat }, index) => index > 0 && later.has(beat));
  return place < 0 ? null : place;
}
