// What a house's rules on conduct come to for the person who rings. Knows no call.

import type { InsultCategory } from './beat.types';
import type { Brief } from './brief.types';
import type { Policy, WarningsDue } from './policy.types';
import type { Scenario } from './scenario.types';

export interface ConductRules {
  readonly warningsDue: WarningsDue;
  readonly endsAtOnce: readonly InsultCategory[];
}

/** The policy's own rules; for somebody whom it never cuts off, none of them ends the call but a threat. */
export function conductRules({ brief }: Scenario, policy: Policy): ConductRules {
  if (!isNeverCutOff(brief, policy)) return policy;
  return { warningsDue: 'never', endsAtOnce: policy.endsAtOnce.filter((category) => category === 'threat') };
}

/** Whether who rings is one of those whom the house never cuts off. */
export function isNeverCutOff({ caller }: Brief, { neverCutOff }: Policy): boolean {
  return caller?.some((one) => neverCutOff?.includes(one) === true) === true;
}
