// A change without a turn: dead air, an interruption, a hold that overruns, the insult of a beat. It knows no behaviour.

import { clamp } from './clamp';
import { TANGENT_CEILING } from './constants';
import type { AuthoredChange, Customer } from './customer.types';
import { withinDistress, withinHeat, withinTrust } from './scales';

/** The customer with `change` applied and clamped. No turn is counted, nothing drifts and nothing is remembered. */
export function nudge(customer: Customer, change: AuthoredChange): Customer {
  return {
    ...customer,
    heat: withinHeat(customer.heat + (change.heat ?? 0)),
    trust: withinTrust(customer.trust + (change.trust ?? 0)),
    distress: withinDistress(customer.distress + (change.distress ?? 0)),
    tangent: clamp(customer.tangent + (change.tangent ?? 0), 0, TANGENT_CEILING),
    abuse: change.abuse ?? customer.abuse,
    crisis: change.crisis ?? customer.crisis,
  };
}
