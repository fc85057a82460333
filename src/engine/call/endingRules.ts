// The table of endings (domain 2.6): what each kind asks of the way a call closed. Knows kinds, not the scenario's own nodes.

import type { Turn } from '../customer/customer.types';
import type { EndingKind } from '../scenario/ending.types';
import type { Reply } from '../scenario/reply.types';
import { mayEnd, mayForward } from './boundary';
import type { Call, Stage } from './call.types';
import { givesNextStep } from './closing';

/** How a call came to its end. */
export interface Close {
  readonly stage: Stage;
  readonly before: Call;
  readonly after: Call;
  /** The ending behaviour, from the reply or the control that spoke; or that the customer rang off. */
  readonly over: Turn['over'];
  readonly reply: Reply | null;
  /** Set for a transfer move. */
  readonly transfer: null | { readonly target: string; readonly isConduct: boolean };
  /** Kind of the ending the author named on the route, if any. */
  readonly named: EndingKind | null;
}

type Rule = (close: Close) => boolean;

/** Heat at which a need that is met counts as settled. */
const RESOLVED_HEAT = 45;

/**
 * Whether a kind applies; `ENDING_KINDS` gives the order. An ending the author names is taken in its own row, so every
 * earlier row overrules it. The conduct rows go by what happened alone: naming one does not earn it.
 */
export const ENDING_RULES: Readonly<Record<EndingKind, Rule>> = {
  'safety-ended': (close) => close.before.customer.abuse === 3 && close.over === 'safety-close',
  'crisis-handoff': (close) => close.named === 'crisis-handoff' || (isCrisis(close) && isHandedOver(close)),
  'unsafe-close': (close) => isCrisis(close) && !isHandedOver(close),
  'customer-hung-up': (close) => close.over === 'customer-hangs-up' || close.named === 'customer-hung-up',
  'unwarned-hang-up': (close) => isForConduct(close) && !mayEnd(close.before),
  'ended-no-route': (close) => isForConduct(close) && mayEnd(close.before) && !leavesRoute(close),
  'ended-with-route': (close) => isForConduct(close) && mayEnd(close.before),
  forwarded: (close) => isForwarding(close) && mayForward(close.before, close.stage),
  'warm-handoff': (close) =>
    close.over === 'warm-transfer' || close.over === 'stay-and-handoff' || close.named === 'warm-handoff',
  'cold-transfer': (close) => close.over === 'cold-transfer' || close.named === 'cold-transfer',
  'data-breach': (close) => close.after.hasDataGoneOut || close.named === 'data-breach',
  'stood-and-took-it': (close) => isClosed(close) && close.after.customer.abuse >= 2,
  'false-close': (close) => close.named === 'false-close' || isFalseClose(close),
  resolved: (close) => isOrdinary(close, 'resolved', needsAreMet),
  'agreed-next-step': (close) => isOrdinary(close, 'agreed-next-step', hasNextStep),
  'wrapped-kindly': (close) => isOrdinary(close, 'wrapped-kindly', isWrapped),
  'agree-to-disagree': (close) =>
    close.named === 'agree-to-disagree' ||
    (isUnnamed(close) &&
      isClosed(close) &&
      close.after.hasOfferedAlternative &&
      hasShown(close, 'refuse-with-reason')),
  'customer-left-cool': () => true,
};

function isCrisis(close: Close): boolean {
  return close.before.customer.crisis || close.after.customer.crisis;
}

/** Handed over: company kept until help is on the line, a warm transfer to a crisis line, or a reply by which the author closes the crisis. */
function isHandedOver({ stage, before, after, over, transfer }: Close): boolean {
  if (over === 'stay-and-handoff' || (before.customer.crisis && !after.customer.crisis)) return true;
  if (over !== 'warm-transfer' || transfer === null) return false;
  return stage.scenario.brief.targets[transfer.target]?.route === 'crisis-line';
}

function isForConduct({ over }: Close): boolean {
  return over === 'hang-up-unwarned' || over === 'end-with-route-back' || over === 'safety-close';
}

/** A safety close below abuse 3 leaves a way back only when its words say so. */
function leavesRoute({ over, reply }: Close): boolean {
  return over === 'end-with-route-back' || (over === 'safety-close' && reply?.fallback === true);
}

function isForwarding({ over, transfer, named }: Close): boolean {
  return over === 'warm-transfer' && (transfer?.isConduct === true || named === 'forwarded');
}

/** Closed by the agent without a conduct ending or a transfer. */
function isClosed(close: Close): boolean {
  const { over } = close;
  return (
    !isForConduct(close) &&
    over !== 'customer-hangs-up' &&
    over !== 'warm-transfer' &&
    over !== 'cold-transfer'
  );
}

/**
 * Closed as done while a need stays open. Done is what a recap or a warm goodbye claims; open is every need not met, found
 * or not: the customer puts the phone down with it either way. A next step that was named makes the close an honest one,
 * and so does leaving without a claim.
 */
function isFalseClose(close: Close): boolean {
  const { after, before, reply, stage } = close;
  if (!isClosed(close)) return false;
  const claims = close.over === 'warm-wrap' || before.closing !== 'open' || shows(reply, 'recap-confirm');
  const isHonest =
    before.closing === 'nextStepGiven' ||
    before.closing === 'lastQuestionAsked' ||
    (reply !== null && givesNextStep(reply));
  return claims && !isHonest && Object.keys(stage.scenario.needs).some((need) => !after.met.includes(need));
}

/** Rows 9 to 12: the author's naming decides among them; unnamed, the facts do. Never at abuse 2 or more. */
function isOrdinary(close: Close, kind: EndingKind, facts: Rule): boolean {
  if (close.after.customer.abuse >= 2) return false;
  return close.named === kind || (isUnnamed(close) && isClosed(close) && facts(close));
}

function isUnnamed({ named }: Close): boolean {
  return named === null || !ORDINARY.includes(named);
}

const ORDINARY: readonly EndingKind[] = [
  'resolved',
  'agreed-next-step',
  'wrapped-kindly',
  'agree-to-disagree',
  'customer-left-cool',
];

function needsAreMet(close: Close): boolean {
  const { after, stage } = close;
  return (
    after.customer.heat <= RESOLVED_HEAT &&
    hasShown(close, 'recap-confirm') &&
    Object.keys(stage.scenario.needs).every((need) => after.met.includes(need))
  );
}

function hasNextStep(close: Close): boolean {
  return close.after.customer.progress >= 1 && hasShown(close, 'recap-confirm');
}

function isWrapped({ stage, over }: Close): boolean {
  return stage.scenario.temperament === 'rambling' && over === 'warm-wrap';
}

function hasShown({ after }: Close, id: Reply['shows'][number]): boolean {
  return after.customer.shown.includes(id);
}

function shows(reply: Reply | null, id: Reply['shows'][number]): boolean {
  return reply !== null && (reply.shows[0] === id || reply.shows[1] === id);
}
