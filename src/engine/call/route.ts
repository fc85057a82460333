// Where a call goes once the customer has reacted. Pure; changes nothing.

import type { BehaviourId } from '../behaviours/catalogue';
import type { Turn } from '../customer/customer.types';
import { hasHadEnough } from '../customer/over';
import { holds } from '../scenario/holds';
import type { Reply } from '../scenario/reply.types';
import type { Call, Stage } from './call.types';
import { endingFor } from './endingFor';
import type { Close } from './endingRules';
import { factsOf } from './factsOf';
import type { EndManner, Move } from './move.types';
import type { Destination, Reaction } from './reaction.types';
import { silenceOutcome } from './silence';

const HERE: Destination = Object.freeze({ kind: 'here' });
const HANGS_UP = 'customer-hangs-up';

/**
 * The destination of `move`, made at `before`, after `reaction`. A customer who has had enough goes before any route; a
 * conduct ending, a goodbye and a bare hang-up end the call wherever their words point; otherwise the first route that holds.
 */
export function route(before: Call, move: Move, reaction: Reaction, stage: Stage): Destination {
  const { customer } = reaction.call;
  if (move.type === 'dead-air' && reaction.isTurn) return afterSilence(before, move, reaction, stage);
  if (!reaction.isTurn) {
    return hasHadEnough(customer.heat, customer.lowTrust)
      ? ended(before, move, reaction, stage, HANGS_UP, null)
      : HERE;
  }
  const over = overOf(move, reaction, before);
  if (over === HANGS_UP) return ended(before, move, reaction, stage, HANGS_UP, null);
  const target = reaction.reply === null ? 'end' : targetOf(reaction.reply, reaction.call, stage);
  if (target !== 'end' && Object.hasOwn(stage.scenario.endings, target)) {
    return ended(before, move, reaction, stage, over, target);
  }
  if (target === 'end' || mustEnd(move, before)) return ended(before, move, reaction, stage, over, null);
  // An ending behaviour that the author lets lead on does not end the call, and does not keep a customer who has had enough.
  if (hasHadEnough(customer.heat, customer.lowTrust)) {
    return ended(before, move, reaction, stage, HANGS_UP, null);
  }
  return target === 'here' ? HERE : { kind: 'beat', beat: target };
}

/** The customer's own move after a silence: on to a beat, unless he has had enough, or off the line. */
function afterSilence(
  before: Call,
  move: Extract<Move, { type: 'dead-air' }>,
  reaction: Reaction,
  stage: Stage,
): Destination {
  const { customer } = reaction.call;
  const outcome = silenceOutcome(before, move.nth, stage);
  if (outcome.kind === 'moves-on' && !hasHadEnough(customer.heat, customer.lowTrust))
    return { kind: 'beat', beat: outcome.beat };
  const ending = outcome.kind === 'leaves' ? outcome.ending : null;
  return ended(before, move, reaction, stage, HANGS_UP, ending);
}

function targetOf(reply: Reply, call: Call, stage: Stage): string {
  const { goes } = reply;
  if (typeof goes === 'string') return goes;
  const facts = factsOf(call, stage);
  return goes.find((one) => holds(one.when, facts))?.to ?? 'here';
}

/** The End sheet ends the call, but for the polite steps before the goodbye. */
function mustEnd(move: Move, before: Call): boolean {
  if (move.type !== 'end') return false;
  return move.manner !== 'politely' || before.closing === 'lastQuestionAsked';
}

const MANNERS: Readonly<Record<Exclude<EndManner, 'politely'>, BehaviourId>> = {
  'under-policy': 'end-with-route-back',
  'hang-up': 'hang-up-unwarned',
  safety: 'safety-close',
};

/** A control ends the call as what it is, whatever else its words show. */
function overOf(move: Move, reaction: Reaction, before: Call): Turn['over'] {
  if (move.type === 'end' && move.manner !== 'politely') return MANNERS[move.manner];
  if (move.type === 'transfer' && reaction.over !== HANGS_UP) return `${move.manner}-transfer`;
  return mustEnd(move, before) && reaction.over === null ? 'warm-wrap' : reaction.over;
}

function ended(
  before: Call,
  move: Move,
  reaction: Reaction,
  stage: Stage,
  over: Turn['over'],
  namedId: string | null,
): Destination {
  const { endings } = stage.scenario;
  const close: Close = {
    stage,
    before,
    after: reaction.call,
    over,
    reply: reaction.reply,
    transfer: move.type === 'transfer' ? { target: move.target, isConduct: move.isConduct === true } : null,
    named: namedId === null ? null : (endings[namedId]?.kind ?? null),
  };
  const ending = endingFor(close, namedId);
  const isHungUp = over === HANGS_UP || endings[ending]?.kind === 'customer-hung-up';
  return { kind: 'ending', ending, endedBy: isHungUp ? 'customer' : 'agent' };
}
