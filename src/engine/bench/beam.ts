// Beam search over calls: the best result that some sequence of moves reaches. It knows no scenario, no mark and no rubric.

import type { Call, Stage } from '../call/call.types';
import type { Move } from '../call/move.types';
import { takeMove } from '../call/stepCall';

/** A call under way with the moves that led to it. */
export interface Node {
  readonly call: Call;
  readonly moves: readonly Move[];
}

export interface Leaf {
  readonly moves: readonly Move[];
  /** Higher is better; the caller's scale. */
  readonly value: number;
}

export interface BeamTask {
  readonly stage: Stage;
  readonly from: Node;
  /** The moves worth trying at a call that goes on. */
  readonly movesAt: (call: Call, stage: Stage) => readonly Move[];
  /** The worth of a call that is over. */
  readonly valueOf: (node: Node) => number;
  /** Ways of finishing an unfinished call, whose best outcome says how promising it is. At least one. */
  readonly finishers: readonly ((node: Node) => Leaf)[];
  /** Calls kept after each move; two calls of the same `stateOf` count as one. */
  readonly width: number;
  /** Moves looked ahead at most. */
  readonly depth: number;
  /** Calls with the same answer are alike enough that only the more promising one is kept. */
  readonly stateOf: (call: Call) => string;
  /** Leaves given back, best first. */
  readonly leaves: number;
}

/** The best leaves found, best first, each sequence of moves once. Same task, same answer. */
export function beamSearch(task: BeamTask): readonly Leaf[] {
  const best = new Map<string, Leaf>();
  const keep = (leaf: Leaf): void => {
    const key = JSON.stringify(leaf.moves);
    if ((best.get(key)?.value ?? Number.NEGATIVE_INFINITY) < leaf.value) best.set(key, leaf);
  };
  let beam: readonly Node[] = task.from.call.ending === null ? [task.from] : [];
  if (beam.length === 0) keep({ moves: task.from.moves, value: task.valueOf(task.from) });
  for (let depth = 0; depth < task.depth && beam.length > 0; depth += 1) {
    const promising = new Map<string, { node: Node; value: number }>();
    for (const node of beam) {
      for (const move of task.movesAt(node.call, task.stage)) {
        const { after } = takeMove(node.call, move, task.stage);
        const next: Node = { call: after, moves: [...node.moves, move] };
        if (after.ending !== null) {
          keep({ moves: next.moves, value: task.valueOf(next) });
          continue;
        }
        const finished = task.finishers.map((finish) => finish(next));
        for (const leaf of finished) keep(leaf);
        const value = Math.max(...finished.map((leaf) => leaf.value));
        const state = task.stateOf(after);
        const known = promising.get(state);
        if (known === undefined || known.value < value) promising.set(state, { node: next, value });
      }
    }
    beam = [...promising.values()]
      .sort((a, b) => b.value - a.value)
      .slice(0, task.width)
      .map(({ node }) => node);
  }
  return [...best.values()].sort((a, b) => b.value - a.value).slice(0, task.leaves);
}
