// Whether a limit works on personal abuse. It knows willingness, not what the limit was about.

import {
  COMPLIANCE_BASE,
  COMPLIANCE_CONSEQUENCE,
  COMPLIANCE_HEARD,
  COMPLIANCE_NAMED_BEFORE,
  COMPLIANCE_PER_LEVERAGE,
  COMPLIANCE_PER_TRUST,
  COMPLIANCE_TO_CONSEQUENCE,
  COMPLIANCE_TO_NAME,
} from './constants';
import type { Customer, World } from './customer.types';
import { TEMPERAMENTS } from './temperaments';

/** A limit the customer may comply with: a named behaviour or a stated consequence. */
export type Warning = 'name-behaviour' | 'state-consequence';

/** True when a customer at abuse 2 gives way to `limit`; judged on the state before the reply. */
export function complies(customer: Customer, limit: Warning, world: World): boolean {
  const isConsequence = limit === 'state-consequence';
  const willingness =
    customer.trust * COMPLIANCE_PER_TRUST +
    COMPLIANCE_BASE +
    (customer.named > 0 ? COMPLIANCE_NAMED_BEFORE : 0) +
    TEMPERAMENTS[world.temperament].complianceShift +
    (customer.heard >= 1 ? COMPLIANCE_HEARD : 0) +
    (isConsequence ? COMPLIANCE_CONSEQUENCE : 0) -
    COMPLIANCE_PER_LEVERAGE * customer.leverage;
  return willingness >= (isConsequence ? COMPLIANCE_TO_CONSEQUENCE : COMPLIANCE_TO_NAME);
}
