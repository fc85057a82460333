// Arriving: at a beat, at an ending, or staying. Says who speaks next; decides no route.

import { heatBand } from '../customer/heatBand';
import { nudge } from '../customer/nudge';
import { chooseLines } from '../scenario/chooseLine';
import type { Saying } from '../scenario/line.types';
import { boundaryOf } from './boundary';
import type { Call, Stage } from './call.types';
import { draftOf } from './callDraft';
import { factsOf } from './factsOf';
import { preparedFor } from './prepared';
import type { Destination, Reaction } from './reaction.types';
import { withAll } from './sets';

/** The call once it has arrived at `destination`. */
export function arrive(reaction: Reaction, destination: Destination, stage: Stage): Call {
  switch (destination.kind) {
    case 'here':
      return stay(reaction, stage);
    case 'beat':
      return enter(reaction.call, destination.beat, stage);
    case 'ending':
      return finish(reaction.call, destination, stage);
  }
}

/** Enters a beat: counted, its own change and flags applied, then its words after what was already said. */
export function enter(call: Call, beatId: string, stage: Stage): Call {
  const beat = stage.scenario.beats[beatId];
  if (beat === undefined) throw new Error(`No beat is called "${beatId}".`);
  const next = draftOf(call);
  if (beat.arrives !== undefined) next.customer = nudge(call.customer, beat.arrives);
  next.beat = beatId;
  next.flags = withAll(call.flags, beat.sets);
  if (preparedFor(stage).counted.has(beatId)) {
    next.visits = { ...call.visits, [beatId]: (call.visits[beatId] ?? 0) + 1 };
  }
  next.chosenHere = NONE;
  next.boundary = boundaryOf(next, stage);
  next.says = spoken(next, beat.says, stage);
  return next;
}

/**
 * Stays at the beat: nothing is entered or applied anew. After a reply that goes `here`, the answer stands alone; without an
 * answer the customer says the beat's own words again, so that no reply meets silence.
 */
function stay({ call, replyId, reply, isTurn }: Reaction, stage: Stage): Call {
  if (!isTurn) return call;
  const next = draftOf(call);
  if (replyId !== null) next.chosenHere = withAll(call.chosenHere, [replyId]);
  if (reply !== null && call.says.length === 0) {
    next.says = spoken(call, stage.scenario.beats[call.beat]?.says, stage);
  }
  return next;
}

/** Last words. A customer who rings off does not answer the reply first. */
function finish(call: Call, to: Extract<Destination, { kind: 'ending' }>, stage: Stage): Call {
  const { ending, endedBy } = to;
  const next = draftOf(call);
  if (endedBy === 'customer') next.says = NONE;
  next.closing = 'closed';
  next.hold = null;
  next.says = spoken(next, stage.scenario.endings[ending]?.says, stage);
  next.ending = ending;
  next.endedBy = endedBy;
  return next;
}

const NONE: readonly string[] = Object.freeze([]);

function spoken(call: Call, sayings: readonly Saying[] | undefined, stage: Stage): readonly string[] {
  const lines = chooseLines(sayings, heatBand(call.customer.heat), stage.intensity, factsOf(call, stage));
  return call.says.length === 0 ? lines : [...call.says, ...lines];
}
