// The moves that could have been made in place of one that was. It weighs none.

import type { Stage, Step } from '../../call/call.types';
import type { Move } from '../../call/move.types';
import { offeredBeside, sayingMove } from '../../call/movesAt';
import { isSameMove } from './line';
import { movesToTry } from './movesToTry';

/** In place of `step`, a turn of the agent; none in place of a wait. Of a close, every sentence that could have been said, as of a reply. */
export function othersAt(step: Step, stage: Stage): readonly Move[] {
  if (step.turn === 0) return [];
  const tried = movesToTry(step.before, stage);
  const said = offeredBeside(step.move, step.before, stage).map(({ id }) => sayingMove(id));
  const missing = said.filter((move) => !tried.some((one) => isSameMove(one, move)));
  // a reply that cut in stands for the same reply said in time: one pair of numbers for one reply
  return [...tried, ...missing].filter((move) => !isSameMove(move, plain(step.move)));
}

function plain(move: Move): Move {
  return move.type === 'reply' ? { type: 'reply', id: move.id } : move;
}
