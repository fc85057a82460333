// What an agent turn does about conduct, and what leaving means in this house. It gives no credit.

import { mayEnd } from '../call/boundary';
import type { EndingKind } from '../scenario/ending.types';
import type { TransferPart } from '../scenario/reply.types';
import type { AgentTurn, Play } from './play';

/** Endings for conduct or safety with every warning given that was due; the kinds already say so (domain 2.6). */
export const CONDUCT_EXITS: readonly EndingKind[] = [
  'safety-ended',
  'ended-with-route',
  'ended-no-route',
  'forwarded',
];

/** The call ended with a conduct or safety ending that the policy allowed and the customer's conduct called for. */
export function isEarnedExit(play: Play): boolean {
  return play.kind !== null && CONDUCT_EXITS.includes(play.kind) && !isNeedlessExit(play);
}

/**
 * Ended for conduct after the customer had stopped: every warning was given, and the last one had worked. Passing on is never
 * needless: the customer is served, and nobody has to stay with a caller who said such a thing.
 */
export function isNeedlessExit({ kind, turns }: Play): boolean {
  if (kind !== 'ended-with-route' && kind !== 'ended-no-route') return false;
  return (turns[turns.length - 1]?.before.customer.abuse ?? 0) < 2;
}

/** The call was passed to a colleague because of how the customer behaved. */
export function forwards({ step, kind }: AgentTurn): boolean {
  const isConduct =
    step.move.type === 'transfer' && step.move.manner === 'warm' && step.move.isConduct === true;
  return isConduct || kind === 'forwarded';
}

/** Ended for conduct with a way back, or for safety. */
export function endsForConduct({ shown, kind }: AgentTurn): boolean {
  if (kind === null) return false;
  return shown.includes('end-with-route-back') || shown.includes('safety-close');
}

/** Put the phone down: by the control, which shows nothing once it is earned, or by a reply that ends the call so. */
export function hangsUp({ shown, step, kind }: AgentTurn): boolean {
  if (kind === null) return false;
  return shown.includes('hang-up-unwarned') || (step.move.type === 'end' && step.move.manner === 'hang-up');
}

/** Ending now would not be ending unwarned: the warnings due were given, or none is due, as at a threat. */
export function isEntitled({ before }: AgentTurn): boolean {
  return mayEnd(before);
}

/** The parts of a handover the agent took care of: ticked on the control, or tagged on the reply. */
export function handoverParts({ step, reply }: AgentTurn): readonly TransferPart[] {
  return step.move.type === 'transfer' ? step.move.parts : (reply?.transfer ?? []);
}
