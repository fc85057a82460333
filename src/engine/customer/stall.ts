// The price of warmth without action. It knows how many listening turns came before, not what was said in them.

import { STALL_CEILING, STALL_FROM_TURN, STALL_HEAT, STALL_TRUST } from './constants';
import type { Customer } from './customer.types';
import type { Effect } from './effect.types';
import type { Rules } from './rules';

/** Makes the third and later listening turn in a row pay, in place, once the customer has been heard. */
export function chargeForStalling(
  effect: Effect,
  rules: Rules,
  customer: Customer,
  heard: number,
  owed: number,
): void {
  if (!rules.isListening || heard < owed) return;
  const run = customer.listeningRun + 1;
  if (run < STALL_FROM_TURN) return;
  const times = Math.min(STALL_CEILING, run + 1 - STALL_FROM_TURN);
  effect.trust += STALL_TRUST * times;
  effect.heat += STALL_HEAT * times;
  effect.isStall = true;
}
