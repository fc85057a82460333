// What a house's rules on conduct come to for the person who rings. Knows no call.

import type { InsultCategory } from './beat.types';
import type { Policy, WarningsDue } from './policy.types';
import type { Scenario } from './scenario.types';

export interface ConductRules {
  readonly warningsDue: WarningsDue;
  readonly endsAtOnce: readonly InsultCategory[];
}

/** The policy's own rules; for somebody whom it never cuts off, none of them ends the call but a threat. */
export function conductRules({ brief }: Scenario, policy: Policy): ConductRules {
  const isKept = brief.caller?.some((one) => policy.neverCutOff?.includes(one) === true) === true;
  if (!isKept) return policy;
  return { warningsDue: 'never', endsAtOnce: policy.endsAtOnce.filter((category) => category === 'threat') };
}
