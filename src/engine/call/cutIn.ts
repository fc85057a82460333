// What cutting in costs by itself, whatever is then said (domain 2.5). Decides no reply's effect.

import type { Customer } from '../customer/customer.types';
import type { Reply } from '../scenario/reply.types';
import type { Call, Step } from './call.types';

/** Points of heat and trust, signed. */
export interface CutIn {
  readonly heat: number;
  readonly trust: number;
}

/** Cutting in costs this the first time, and more after. */
const FIRST: CutIn = { heat: 3, trust: -2 };
const LATER: CutIn = { heat: 5, trust: -4 };
const EXCUSED: CutIn = { heat: 0, trust: 0 };
/** At this distress, cutting in to ask about safety costs nothing. */
const DISTRESS_EXCUSING = 65;

/** The cost of cutting in at `call` with `reply`; nothing where it is excused. */
export function cutInOf(call: Pick<Call, 'customer' | 'interruptions'>, reply: Reply): CutIn {
  if (isExcused(call.customer, reply)) return EXCUSED;
  return call.interruptions === 0 ? FIRST : LATER;
}

/** What cutting in cost on `step`; null where nobody was cut off. */
export function cutInCost({ move, before, reply }: Step): CutIn | null {
  if (move.type !== 'reply' || move.isInterrupting !== true || reply === undefined) return null;
  return cutInOf(before, reply);
}

function isExcused({ distress }: Customer, { shows }: Reply): boolean {
  return distress >= DISTRESS_EXCUSING && shows.some((id) => id === 'ask-safety-directly');
}
