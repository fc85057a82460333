// The customer as the call begins. It knows the scales, not the scenario.

import type { Abuse, Customer, World } from './customer.types';
import { withinDistress, withinHeat, withinTrust } from './scales';

export interface Start {
  readonly heat: number;
  readonly trust: number;
  readonly distress: number;
  readonly abuse: Abuse;
  readonly isCrisis?: boolean;
}

/** A customer before the first turn; numbers outside the scales are brought to their ends. A rambling call begins one step adrift. */
export function startCustomer(start: Start, world: World): Customer {
  return {
    heat: withinHeat(start.heat),
    trust: withinTrust(start.trust),
    distress: withinDistress(start.distress),
    abuse: start.abuse,
    heard: 0,
    progress: 0,
    warned: 0,
    named: 0,
    leverage: 0,
    promiseDebt: 0,
    tangent: world.temperament === 'rambling' ? 1 : 0,
    unanswered: 0,
    lowTrust: 0,
    turn: 0,
    crisis: start.isCrisis ?? false,
    shown: [],
    groupRun: 0,
    listeningRun: 0,
  };
}
