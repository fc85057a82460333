// Plays moves and gives back what tests ask about. Throws when a move does not fit.

import type { Call, Replay, Stage } from '../../src/engine/call/call.types';
import type { Move } from '../../src/engine/call/move.types';
import { replayMoves } from '../../src/engine/call/replayMoves';
import { startCall } from '../../src/engine/call/startCall';
import { takeMove } from '../../src/engine/call/stepCall';
import type { Customer } from '../../src/engine/customer/customer.types';

/** The replay of `moves`. */
export function play(stage: Stage, ...moves: readonly Move[]): Replay {
  const replayed = replayMoves(stage, moves);
  if (!replayed.ok) throw new Error(`Move ${replayed.at}: ${replayed.problem}`);
  return replayed.replay;
}

/** The opening of `stage` with `call` and `customer` bent to a situation. */
export function callWith(stage: Stage, call: Partial<Call>, customer: Partial<Customer> = {}): Call {
  const opening = startCall(stage);
  return { ...opening, ...call, customer: { ...opening.customer, ...customer } };
}

/** The call after one move from `call`. */
export function afterMove(call: Call, move: Move, stage: Stage): Call {
  return takeMove(call, move, stage).after;
}

export const say = (id: string): Move => ({ type: 'reply', id });
export const end = (manner: Extract<Move, { type: 'end' }>['manner']): Move => ({ type: 'end', manner });
