// Whether a turn was the last one of the call. It names what ended it; which ending that makes is decided elsewhere.

import { HANG_UP_HEAT, LOW_TRUST_TURNS } from './constants';
import type { Customer, Turn } from './customer.types';
import type { Rules } from './rules';

/** True when the customer has had enough: too hot to stay on, or two turns without trust. */
export function hasHadEnough(heat: Customer['heat'], lowTrust: Customer['lowTrust']): boolean {
  return heat >= HANG_UP_HEAT || lowTrust >= LOW_TRUST_TURNS;
}

/** The last behaviour of the reply that ends a call; failing that, whether the customer rings off; null while the call goes on. */
export function overAfter(first: Rules, second: Rules | null, heat: number, lowTrust: number): Turn['over'] {
  if (second?.isTerminal === true) return second.id;
  if (first.isTerminal) return first.id;
  return hasHadEnough(heat, lowTrust) ? 'customer-hangs-up' : null;
}
