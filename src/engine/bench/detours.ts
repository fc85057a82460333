// The expert's call with one reply exchanged, every decision and every other reply in turn. It judges none.

import type { Stage } from '../call/call.types';
import { offeredBeside, sayingMove } from '../call/movesAt';
import { type Mark, markOf } from '../score/markOf';
import { EXPERT } from './players/contestants';
import { movesOf, type Played, playScenario } from './playScenario';
import { type Run, runOf } from './summary';

export interface Detour {
  /** 1-based agent turn at which the expert's reply was exchanged. */
  readonly turn: number;
  readonly beat: string;
  readonly replyId: string;
  readonly mark: Mark;
  readonly shows: readonly string[];
  readonly abuse: number;
  /** The call as it ended, the expert having gone on from there. */
  readonly run: Run;
}

/** All single exchanges along the expert's road `played`. */
export function detoursFrom(played: Played, stage: Stage): readonly Detour[] {
  const moves = movesOf(played.replay);
  return played.replay.steps.flatMap((step, place) =>
    step.turn === 0
      ? []
      : offeredBeside(step.move, step.before, stage)
          .filter(({ id }) => id !== step.replyId)
          .map(({ id, reply }): Detour => {
            const opening = [...moves.slice(0, place), sayingMove(id)];
            return {
              turn: step.turn,
              beat: step.before.beat,
              replyId: id,
              mark: markOf(reply, step.before, stage),
              shows: reply.shows,
              abuse: step.before.customer.abuse,
              run: runOf(playScenario(stage, EXPERT, opening)),
            };
          }),
  );
}
