// A call seen as the facts a condition may ask about. Decides nothing.

import { listeningOwed } from '../customer/listeningOwed';
import type { Facts } from '../scenario/holds';
import type { Call, Stage } from './call.types';
import { preparedFor } from './prepared';

/** The facts of `call` as it stands. Build them once per state: the object is new each time. */
export function factsOf(call: Call, stage: Stage): Facts {
  const { customer } = call;
  return {
    customer,
    isHeard: customer.heard >= listeningOwed(customer.heat, stage.scenario.temperament),
    isEntitledToEnd: call.boundary === 'entitledToEnd',
    house: preparedFor(stage).house,
    flags: call.flags,
    revealed: call.revealed,
    met: call.met,
    visits: call.visits,
    seed: stage.seed,
  };
}
