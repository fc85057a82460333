// Which houses a scenario may be played in, and why not in the others. Knows no policy's rules.

import type { Policy } from './policy.types';
import type { Scenario } from './scenario.types';

/** A house that a scenario says it cannot be played in. */
export interface ClosedHouse {
  readonly policy: Policy;
  /** The author's reason, one sentence. */
  readonly why: string;
}

/** Of `policies`, those that a brief offers `scenario` in, and those it does not, each in the order given. */
export function housesFor(
  { notUnder = {} }: Pick<Scenario, 'notUnder'>,
  policies: readonly Policy[],
): { readonly offered: readonly Policy[]; readonly closed: readonly ClosedHouse[] } {
  const whyNot = (id: string): string | undefined => (Object.hasOwn(notUnder, id) ? notUnder[id] : undefined);
  return {
    offered: policies.filter(({ id }) => whyNot(id) === undefined),
    closed: policies.flatMap((policy) => {
      const why = whyNot(policy.id);
      return why === undefined ? [] : [{ policy, why }];
    }),
  };
}
