// The best roads from one call: every sequence of moves to a depth, then a beam. Works in small steps, so that it can be given up.

import type { Call, Stage } from '../../call/call.types';
import { Front } from './front';
import { finished, LONGEST_ROAD } from './guide';
import { byWorth, type Leaf, leafOf } from './leaf';
import { extended, isSameMove, type Line } from './line';
import { movesToTry } from './movesToTry';
import type { ReviewOptions } from './review.types';

export interface Search extends ReviewOptions {
  readonly stage: Stage;
  readonly opening: Call;
}

export interface Found {
  readonly front: Front;
  /** No road that the search could have tried was left out. */
  readonly isExact: boolean;
  /** Calls played to their end and scored. */
  readonly roads: number;
}

interface Promising {
  readonly line: Line;
  /** Where the guide brings it: its promise, and a road in its own right. */
  readonly leaf: Leaf;
}

const NOTHING_BETTER = 100;

/**
 * Searches from `root`, which stands `made` moves after the decision. Lines that share a call are kept apart, because the rubric
 * reads the whole history. Yields after every expanded line.
 */
export function* searchFrom(root: Line, made: number, search: Search): Generator<void, Found> {
  const { stage, opening } = search;
  const front = new Front();
  let roads = 0;
  const end = (line: Line): Leaf => {
    const leaf = leafOf(line, opening, stage);
    front.add(leaf);
    roads += 1;
    return leaf;
  };
  if (root.call.ending !== null) {
    end(root);
    return { front, isExact: true, roads };
  }
  let isExact = true;
  let beam: readonly Promising[] = [{ line: root, leaf: end(finished(root, stage)) }];
  for (let depth = made + 1; beam.length > 0; depth += 1) {
    const next: Promising[] = [];
    for (const { line, leaf } of beam) {
      if (line.steps.length >= LONGEST_ROAD) {
        isExact = false;
        continue;
      }
      const onwards = leaf.line.steps[line.steps.length]?.move;
      for (const move of movesToTry(line.call, stage)) {
        const further = extended(line, move, stage);
        if (further.call.ending !== null) {
          end(further);
          continue;
        }
        // the guide goes this way itself: its road is known already
        const isKnown = onwards !== undefined && isSameMove(move, onwards);
        next.push({ line: further, leaf: isKnown ? leaf : end(finished(further, stage)) });
      }
      yield;
    }
    if (front.best().total >= NOTHING_BETTER) return { front, isExact: true, roads };
    beam = next;
    if (depth >= search.depth && next.length > search.beam) {
      isExact = false;
      beam = next.sort((a, b) => byWorth(a.leaf, b.leaf)).slice(0, search.beam);
    }
  }
  return { front, isExact, roads };
}
