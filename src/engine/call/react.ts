// What one move does to a call, before anybody has gone anywhere. Pure; takes the move for possible (see `moveProblem`).

import type { Reply } from '../scenario/reply.types';
import { mayEnd } from './boundary';
import type { Call, Stage } from './call.types';
import { closingAfter, closingStepped } from './closing';
import { endReply, transferReply } from './controlReply';
import { factsOf } from './factsOf';
import { beginHold, endHold } from './hold';
import type { Move } from './move.types';
import type { Reaction } from './reaction.types';
import { stayedSilent } from './silence';
import { speak } from './speak';

/** The reaction to `move`. Throws on a move that is not possible here, which is a bug of the caller. */
export function react(call: Call, move: Move, stage: Stage): Reaction {
  switch (move.type) {
    case 'reply': {
      const replies = stage.scenario.beats[call.beat]?.replies;
      const reply = replies !== undefined && Object.hasOwn(replies, move.id) ? replies[move.id] : undefined;
      if (reply === undefined) throw new Error(`No reply is called "${move.id}" here.`);
      const closing = closingAfter(call.closing, reply);
      const isInterrupting = move.isInterrupting === true;
      return speak(call, { reply, replyId: move.id, closing, isInterrupting }, stage);
    }
    case 'transfer': {
      const reply = given(transferReply(move, stage, factsOf(call, stage)));
      return speak(call, ofControl(reply, closingAfter(call.closing, reply)), stage);
    }
    case 'end':
      return end(call, move, stage);
    case 'hold':
      return beginHold(call, move.promisedSeconds, stage);
    case 'resume':
      return endHold(call, move.heldSeconds, stage);
    case 'dead-air':
      return stayedSilent(call, move.nth, stage);
    case 'note':
      return { ...quiet(call), isTurn: false };
  }
}

function end(call: Call, move: Extract<Move, { type: 'end' }>, stage: Stage): Reaction {
  const { manner } = move;
  const reply = given(endReply(call, move, stage, factsOf(call, stage)));
  if (manner === 'hang-up' && mayEnd(call)) return { ...quiet(gone(call)), reply };
  const closing = manner === 'politely' ? closingStepped(call.closing) : closingAfter(call.closing, reply);
  return speak(call, ofControl(reply, closing), stage);
}

/** Earned, a bare hang-up is felt by nobody: the customer is gone. It is still a turn. */
function gone(call: Call): Call {
  return { ...call, customer: { ...call.customer, turn: call.customer.turn + 1 }, silences: 0 };
}

function quiet(call: Call): Reaction {
  return {
    call: { ...call, says: [] },
    reply: null,
    replyId: null,
    behaviours: [],
    tags: [],
    over: null,
    isTurn: true,
  };
}

function ofControl(reply: Reply, closing: Call['closing']) {
  return { reply, replyId: null, closing, isInterrupting: false };
}

function given(reply: Reply | null): Reply {
  if (reply === null) throw new Error('The scenario has no words for this control.');
  return reply;
}
