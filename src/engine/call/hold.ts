// Hold: what waiting on the line does to a customer. No clock here: the seconds arrive with the move.

import type { AuthoredChange, Turn } from '../customer/customer.types';
import { heatBand } from '../customer/heatBand';
import { nudge } from '../customer/nudge';
import { takeTurn } from '../customer/react';
import { chooseLines } from '../scenario/chooseLine';
import type { Saying } from '../scenario/line.types';
import { boundaryOf } from './boundary';
import type { Call, Stage } from './call.types';
import { draftOf } from './callDraft';
import { factsOf } from './factsOf';
import { preparedFor } from './prepared';
import type { Reaction } from './reaction.types';

/** Domain 2.5. Parked without a word: once per hold. Each full minute past the promise. Five minutes on hold: once. */
const PARKED = { heat: 3, trust: -4 };
const LATE_MINUTE = { heat: 3, trust: -3 };
const LONG_HOLD_SECONDS = 300;
const LONG_HOLD_HEAT = 8;

/** The customer is put on hold. Asked, it is a behaviour of the catalogue; it moves him, but counts as no turn. */
export function beginHold(call: Call, promisedSeconds: number | undefined, stage: Stage): Reaction {
  const { asked, unasked } = stage.scenario.controls.hold;
  if (promisedSeconds === undefined) {
    return waited({ ...call, hold: {}, holds: call.holds + 1, silences: 0 }, PARKED, unasked, stage);
  }
  const act = { behaviours: ['hold-with-contract'] as const };
  const turn = takeTurn(call.customer, act, preparedFor(stage).world);
  const customer = { ...turn.customer, turn: call.customer.turn };
  const held = { ...call, customer, hold: { promisedSeconds }, holds: call.holds + 1, silences: 0 };
  return { ...waited(held, {}, asked, stage), behaviours: act.behaviours, tags: turn.tags, over: turn.over };
}

/** The agent comes back after so many whole seconds. Within a minute of the promise nothing is owed. */
export function endHold(call: Call, heldSeconds: number, stage: Stage): Reaction {
  const late = heldSeconds - (call.hold?.promisedSeconds ?? 0);
  const minutes = Math.max(0, Math.floor(late / 60));
  const isLong = late > 0 && heldSeconds >= LONG_HOLD_SECONDS;
  const change = {
    heat: LATE_MINUTE.heat * minutes + (isLong ? LONG_HOLD_HEAT : 0),
    trust: LATE_MINUTE.trust * minutes,
  };
  const { kept, late: lateLines } = stage.scenario.controls.hold;
  return waited(
    { ...call, hold: null, silences: 0 },
    change,
    minutes > 0 || isLong ? lateLines : kept,
    stage,
  );
}

function waited(call: Call, change: AuthoredChange, sayings: readonly Saying[], stage: Stage): Reaction {
  const next = draftOf(call);
  next.customer = nudge(call.customer, change);
  next.boundary = boundaryOf(next, stage);
  next.says = chooseLines(sayings, heatBand(next.customer.heat), stage.intensity, factsOf(next, stage));
  return {
    call: next,
    reply: null,
    replyId: null,
    behaviours: NO_BEHAVIOURS,
    tags: NO_TAGS,
    over: NOT_OVER,
    isTurn: false,
  };
}

const NO_BEHAVIOURS = Object.freeze([]);
const NO_TAGS = Object.freeze([]);
const NOT_OVER: Turn['over'] = null;
