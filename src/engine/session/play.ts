// A call with the moves that made it: the one place where the session asks the call engine anything that changes it. Pure.

import type { Call, Replay, Stage, Step } from '../call/call.types';
import type { Move } from '../call/move.types';
import { replayMoves } from '../call/replayMoves';
import { stepMachine } from '../call/stepMachine';

export interface Play {
  readonly opening: Call;
  readonly steps: readonly Step[];
  readonly call: Call;
  readonly moves: readonly Move[];
}

/** The call as these moves leave it; no moves give the opening. Throws when a move was not possible. */
export function playFrom(stage: Stage, moves: readonly Move[]): Play {
  const replayed = replayMoves(stage, moves);
  if (!replayed.ok) throw new Error(`Move ${replayed.at} does not fit this scenario: ${replayed.problem}`);
  const { opening, steps, final } = replayed.replay;
  return { opening, steps, call: final, moves };
}

/** The call after one more move, by the compiled machine. */
export function playOn(play: Play, move: Move, stage: Stage): Play {
  const step = stepMachine(play.call, move, stage);
  return {
    opening: play.opening,
    steps: [...play.steps, step],
    call: step.after,
    moves: [...play.moves, move],
  };
}

/** The whole attempt, for scoring and for the timeline. */
export function replayOf(play: Play, stage: Stage): Replay {
  const last = play.moves.at(-1);
  return {
    stage,
    opening: play.opening,
    steps: play.steps,
    final: play.call,
    note: last?.type === 'note' ? last.items : null,
  };
}
