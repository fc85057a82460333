// What becomes of a call when the agent says something. Knows no routes and no controls.

import { heatBand } from '../customer/heatBand';
import { nudge } from '../customer/nudge';
import { takeTurn } from '../customer/react';
import { chooseLines } from '../scenario/chooseLine';
import type { Reply } from '../scenario/reply.types';
import { boundaryOf } from './boundary';
import type { Call, ClosingState, Stage } from './call.types';
import { draftOf } from './callDraft';
import { cutInOf } from './cutIn';
import { factsOf } from './factsOf';
import { preparedFor } from './prepared';
import type { Reaction } from './reaction.types';
import { withAll, without } from './sets';

export interface Spoken {
  readonly reply: Reply;
  readonly replyId: string | null;
  readonly closing: ClosingState;
  readonly isInterrupting: boolean;
}

/** The reaction to a reply: the customer first, then what the reply sets, clears, reveals, meets and promises, then his answer. */
export function speak(call: Call, spoken: Spoken, stage: Stage): Reaction {
  const { reply } = spoken;
  const cost = spoken.isInterrupting ? cutInOf(call, reply) : null;
  const isRude = cost !== null && cost.heat > 0;
  const listener = isRude ? nudge(call.customer, cost) : call.customer;
  const turn = takeTurn(
    listener,
    { behaviours: reply.shows, change: reply.change, limitStyle: reply.limitStyle },
    preparedFor(stage).world,
  );
  const { customer } = turn;
  const next = draftOf(call);
  next.customer = customer;
  next.closing = spoken.closing;
  next.flags = without(withAll(call.flags, reply.sets), reply.clears);
  next.revealed = withAll(call.revealed, reply.reveals);
  next.met = withAll(call.met, reply.meets);
  next.says = NOTHING;
  next.silences = 0;
  if (reply.commits !== undefined) {
    next.commitments = [
      ...call.commitments,
      ...reply.commits.map((one) => ({ turn: customer.turn, ...one })),
    ];
  }
  if (isRude) next.interruptions += 1;
  if (shows(reply, 'disclose-data')) next.hasDataGoneOut = true;
  if (reply.hasAlternative === true) next.hasOfferedAlternative = true;
  next.boundary = boundaryOf(next, stage);
  if (reply.answer !== undefined) {
    next.says = chooseLines(reply.answer, heatBand(customer.heat), stage.intensity, factsOf(next, stage));
  }
  return {
    call: next,
    reply,
    replyId: spoken.replyId,
    behaviours: reply.shows,
    tags: turn.tags,
    over: turn.over,
    isTurn: true,
  };
}

const NOTHING: readonly string[] = Object.freeze([]);

function shows(reply: Reply, id: Reply['shows'][number]): boolean {
  return reply.shows[0] === id || reply.shows[1] === id;
}
