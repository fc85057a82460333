// The best total that a whole scenario holds, by beam search with the rubric at the leaves. It knows no player but its finishers.

import type { Stage } from '../call/call.types';
import { movesAt } from '../call/movesAt';
import { replayMoves } from '../call/replayMoves';
import { startCall } from '../call/startCall';
import { stateOf } from '../call/stateOf';
import { beamSearch, type Leaf, type Node } from './beam';
import type { Contestant } from './player.types';
import { movesOf, playScenario, scored } from './playScenario';

const WIDTH = 24;
/** Longest call in agent turns (P9). */
const DEPTH = 24;
const LEAVES = 200;

/** Totals of the best ways through `stage`, best first; `finishers` are the players who bring unfinished calls to an end. */
export function bestReachable(
  stage: Stage,
  finishers: readonly Contestant[],
  width = WIDTH,
): readonly Leaf[] {
  return beamSearch({
    stage,
    from: { call: startCall(stage), moves: [] },
    movesAt: (call) =>
      movesAt(call, stage).filter((move) => move.type !== 'transfer' || move.manner === 'warm'),
    valueOf: (node) => totalOf(stage, node),
    finishers: finishers.map((contestant) => (node: Node): Leaf => {
      const { replay, scorecard } = playScenario(stage, contestant, node.moves);
      return { moves: movesOf(replay).filter(({ type }) => type !== 'note'), value: scorecard.total ?? 0 };
    }),
    width,
    depth: DEPTH,
    stateOf,
    leaves: LEAVES,
  });
}

function totalOf(stage: Stage, { moves }: Node): number {
  const replayed = replayMoves(stage, moves);
  if (!replayed.ok) throw new Error(replayed.problem);
  const { opening, steps, final } = replayed.replay;
  return scored(stage, opening, steps, final, 'needed').scorecard.total ?? 0;
}
