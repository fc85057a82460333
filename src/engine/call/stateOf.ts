// When two calls are the same to whoever walks many. Keeps nothing and plays nothing.

import type { Call } from './call.types';

/**
 * What tells two states apart (domain 2.10): beat, protocol, conduct, flags, needs and what was said here as they are, heat and
 * trust in steps of ten.
 */
export function stateOf(call: Call): string {
  const { customer } = call;
  return [
    call.beat,
    call.boundary,
    call.closing,
    customer.abuse,
    customer.crisis,
    Math.round(customer.heat / 10),
    Math.round(customer.trust / 10),
    Math.floor(customer.heard),
    customer.promiseDebt,
    [...call.flags].sort().join(),
    [...call.revealed].sort().join(),
    [...call.met].sort().join(),
    [...call.chosenHere].sort().join(),
  ].join('|');
}

/** The same, with how often each beat was entered: what a loop's counter tells apart. */
export function countedStateOf(call: Call): string {
  return [stateOf(call), ...Object.values(call.visits)].join('|');
}
