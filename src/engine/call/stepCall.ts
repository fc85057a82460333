// One move, one step: the truth that the compiled machine, the bench, the review and every replay share. No clock, no chance.

import { arrive } from './arrive';
import type { Call, Stage, Step } from './call.types';
import type { Move } from './move.types';
import { moveProblem } from './moveProblem';
import { react } from './react';
import { route } from './route';

export type Stepped =
  | { readonly ok: true; readonly step: Step }
  | { readonly ok: false; readonly problem: string };

/** Makes `move` at `call`, or says in a sentence why it cannot be made. Same inputs, same result to the byte; `call` stays as it was. */
export function stepCall(call: Call, move: Move, stage: Stage): Stepped {
  const problem = moveProblem(call, move, stage);
  return problem === null ? { ok: true, step: takeMove(call, move, stage) } : { ok: false, problem };
}

/** The step of a move already known to be possible, as those that `callView` offers are. Throws on some that are not. */
export function takeMove(call: Call, move: Move, stage: Stage): Step {
  const reaction = react(call, move, stage);
  const { reply, replyId, behaviours, tags, isTurn } = reaction;
  const after = move.type === 'note' ? call : arrive(reaction, route(call, move, reaction, stage), stage);
  const step: { -readonly [Key in keyof Step]: Step[Key] } = {
    move,
    turn: isTurn ? after.customer.turn : 0,
    before: call,
    after,
    behaviours,
    tags,
  };
  if (reply !== null) step.reply = reply;
  const said = move.type === 'end' ? move.words : replyId;
  if (said !== undefined && said !== null) step.replyId = said;
  return step;
}
