// The schema of a house policy from outside. Checks shapes; whether the rules contradict each other is `checkPolicy`'s.

import * as v from 'valibot';
import { ROUTE_KINDS } from './brief.types';
import { checkPolicy } from './checkPolicy';
import { issueProblem } from './issueProblem';
import { plainDataProblems } from './plainData';
import type { Policy } from './policy.types';
import type { Problem } from './problem.types';
import { behaviour, condition, name, prose } from './schemaParts';
import { SCRIPT_IDS, type Script, type Scripts } from './script.types';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const clause = v.strictObject({ id: name, text: prose });

const script: v.GenericSchema<Script> = v.strictObject({
  title: prose,
  fits: prose,
  gate: v.exactOptional(condition),
  steps: v.pipe(
    v.array(
      v.strictObject({
        label: prose,
        says: v.exactOptional(prose),
        shows: v.array(behaviour),
        isAnswered: v.exactOptional(v.literal(true)),
        only: v.exactOptional(prose),
      }),
    ),
    v.minLength(1, 'A script has at least one step.'),
  ),
  slots: v.record(name, prose),
  wrong: v.strictObject({ says: prose, instead: prose }),
  never: v.exactOptional(v.array(prose)),
});

export const policySchema = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'An id is written in kebab-case.'),
    v.maxLength(64),
  ),
  version: v.pipe(whole, v.minValue(1)),
  name: prose,
  summary: prose,
  fits: prose,
  warningsDue: v.picklist([0, 1, 2, 3, 'never']),
  endsAtOnce: v.array(v.picklist(['disrespect', 'personal', 'discriminatory', 'sexual', 'threat'])),
  hasForwarding: v.boolean(),
  routes: v.array(v.picklist(ROUTE_KINDS)),
  // an empty text is answered by `checkPolicy`, which knows whether it is ever said
  closedRoute: v.pipe(v.string(), v.maxLength(4000)),
  neverCutOff: v.exactOptional(v.array(v.picklist(['crisis', 'vulnerable', 'bereaved', 'child']))),
  concessions: v.exactOptional(
    v.strictObject({
      currency: v.picklist(['GBP', 'EUR', 'USD', 'AUD']),
      agentMost: whole,
      leadMost: whole,
    }),
  ),
  scripts: v.exactOptional(v.record(v.picklist(SCRIPT_IDS), script)),
  clauses: v.strictObject({
    warnings: clause,
    atOnce: clause,
    crisis: clause,
    promises: clause,
    data: clause,
    transfers: clause,
  }),
}) satisfies v.GenericSchema<unknown, Policy>;

export type ReadPolicy =
  /** `warnings` do not keep it from being used. */
  | { readonly ok: true; readonly policy: Policy; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a policy from data already parsed: hostile data first, then its shape, then its sense. Never throws. */
export function readPolicy(data: unknown, shared: Partial<Scripts> = {}): ReadPolicy {
  const hostile = plainDataProblems(data);
  if (hostile.length > 0) return { ok: false, problems: hostile };
  const shaped = v.safeParse(policySchema, data);
  if (!shaped.success) return { ok: false, problems: shaped.issues.map(issueProblem) };
  const policy: Policy = shaped.output;
  const problems = checkPolicy(policy, shared);
  return problems.some(({ severity }) => severity === 'error')
    ? { ok: false, problems }
    : { ok: true, policy, warnings: problems };
}
