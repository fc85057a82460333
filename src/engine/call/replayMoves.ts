// A whole attempt from its moves. Knows no storage and no version: the caller picks the stage.

import type { Replay, Stage, Step } from './call.types';
import type { Move } from './move.types';
import { startCall } from './startCall';
import { stepCall } from './stepCall';

export type Replayed =
  | { readonly ok: true; readonly replay: Replay }
  /** `at` is the 0-based index of the first move that does not fit. */
  | { readonly ok: false; readonly at: number; readonly problem: string };

/** Replays `moves` from the opening, an unfinished call included. Moves that do not fit their scenario are answered, never guessed at. */
export function replayMoves(stage: Stage, moves: readonly Move[]): Replayed {
  const opening = startCall(stage);
  const steps: Step[] = [];
  let call = opening;
  let note: readonly string[] | null = null;
  for (const [at, move] of moves.entries()) {
    if (note !== null) return { ok: false, at, problem: 'The note is the last move; nothing can follow it.' };
    const stepped = stepCall(call, move, stage);
    if (!stepped.ok) return { ok: false, at, problem: stepped.problem };
    steps.push(stepped.step);
    call = stepped.step.after;
    if (move.type === 'note') note = move.items;
  }
  return { ok: true, replay: { stage, opening, steps, final: call, note } };
}
