// Arriving: at a beat, at an ending, or staying. Says who speaks next; decides no route.

import { heatBand } from '../customer/heatBand';
import { nudge } from '../customer/nudge';
import { chooseLines } from '../scenario/chooseLine';
import type { Saying } from '../scenario/line.types';
import { boundaryOf } from './boundary';
import type { Call, Stage } from './call.types';
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
  const isCounted = preparedFor(stage).counted.has(beatId);
  const arrived: Call = {
    ...call,
    customer: beat.arrives === undefined ? call.customer : nudge(call.customer, beat.arrives),
    beat: beatId,
    flags: withAll(call.flags, beat.sets),
    visits: isCounted ? { ...call.visits, [beatId]: (call.visits[beatId] ?? 0) + 1 } : call.visits,
    chosenHere: NONE,
  };
  const bounded = { ...arrived, boundary: boundaryOf(arrived, stage) };
  return { ...bounded, says: spoken(bounded, beat.says, stage) };
}

/**
 * Stays at the beat: nothing is entered or applied anew. After a reply that goes `here`, the answer stands alone; without an
 * answer the customer says the beat's own words again, so that no reply meets silence.
 */
function stay({ call, replyId, reply, isTurn }: Reaction, stage: Stage): Call {
  const chosenHere = replyId === null ? call.chosenHere : withAll(call.chosenHere, [replyId]);
  const isAnswered = !isTurn || reply === null || call.says.length > 0;
  const says = isAnswered ? call.says : spoken(call, stage.scenario.beats[call.beat]?.says, stage);
  return { ...call, chosenHere, says };
}

/** Last words. A customer who rings off does not answer the reply first. */
function finish(call: Call, to: Extract<Destination, { kind: 'ending' }>, stage: Stage): Call {
  const { ending, endedBy } = to;
  const said = endedBy === 'customer' ? { ...call, says: NONE } : call;
  const says = spoken(said, stage.scenario.endings[ending]?.says, stage);
  return { ...said, closing: 'closed', hold: null, says, ending, endedBy };
}

const NONE: readonly string[] = Object.freeze([]);

function spoken(call: Call, sayings: readonly Saying[] | undefined, stage: Stage): readonly string[] {
  const lines = chooseLines(sayings, heatBand(call.customer.heat), stage.intensity, factsOf(call, stage));
  return call.says.length === 0 ? lines : [...call.says, ...lines];
}
