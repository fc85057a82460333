// SL111 to SL128: the least contradiction in a house, and the nearest house without it. Rows of the table only.

import type { Code } from '../../../src/engine/lint/pages';
import type { Policy } from '../../../src/engine/scenario/policy.types';
import type { Script } from '../../../src/engine/scenario/script.types';
import { neverEnd } from '../../../src/scenarios/policies/neverEnd';
import { oneWarning } from '../../../src/scenarios/policies/oneWarning';
import { sharedScripts } from '../../../src/scenarios/policies/scripts';

interface PolicyCase {
  readonly code: Code;
  readonly bad: Policy;
  /** The house of one warning when absent. */
  readonly near?: Policy;
}

const house = (changes: Partial<Policy>): Policy => ({ ...oneWarning, ...changes });
const never = (changes: Partial<Policy>): Policy => ({ ...neverEnd, ...changes });
const { clauses } = oneWarning;
const step = (shows: Script['steps'][number]['shows'], says = 'Words.'): Script['steps'][number] => ({
  label: 'A step',
  says,
  shows,
});
const worded = (
  id: 'abusive' | 'crisis-handoff' | 'threat',
  ...steps: Script['steps']
): Policy['scripts'] => ({
  [id]: { ...sharedScripts[id], steps },
});
const [name, warn, end] = [
  step(['name-behaviour']),
  step(['state-consequence']),
  step(['end-with-route-back']),
];
const limit = (agentMost: number): Partial<Policy> => ({
  concessions: { currency: 'GBP', agentMost, leadMost: 50 },
});
const said = (scripts: Policy['scripts']): Partial<Policy> => (scripts === undefined ? {} : { scripts });

export const POLICY_CASES: readonly PolicyCase[] = [
  { code: 'SL111', bad: house({ endsAtOnce: ['threat', 'threat'] }) },
  {
    code: 'SL111',
    bad: house({ routes: [...oneWarning.routes, 'security'] }),
    near: house({ routes: oneWarning.routes.slice(0, -1) }),
  },
  {
    code: 'SL112',
    bad: house({ endsAtOnce: ['threat', 'disrespect'] }),
    near: house({ endsAtOnce: ['threat', 'personal'] }),
  },
  {
    code: 'SL113',
    bad: never({ endsAtOnce: ['threat', 'sexual'] }),
    near: house({ endsAtOnce: ['threat', 'sexual'] }),
  },
  { code: 'SL114', bad: house({ endsAtOnce: [] }) },
  {
    code: 'SL115',
    bad: house({ warningsDue: 0 }),
    near: house({ warningsDue: 0, endsAtOnce: ['threat', 'personal'] }),
  },
  { code: 'SL116', bad: never({ hasForwarding: false }), near: house({ hasForwarding: false }) },
  {
    code: 'SL117',
    bad: house({ routes: ['supervisor', 'crisis-line'] }),
    near: house({ routes: ['conduct-colleague', 'crisis-line'] }),
  },
  {
    code: 'SL118',
    bad: house({ hasForwarding: false }),
    near: house({ hasForwarding: false, routes: ['supervisor', 'crisis-line'] }),
  },
  {
    code: 'SL119',
    bad: house({ routes: oneWarning.routes.slice(0, -1), closedRoute: ' ' }),
    near: house({ closedRoute: ' ' }),
  },
  { code: 'SL120', bad: house({ neverCutOff: ['child'] }), near: house({ neverCutOff: ['crisis'] }) },
  {
    code: 'SL121',
    bad: house({ routes: ['conduct-colleague'] }),
    near: house({ routes: ['conduct-colleague', 'crisis-line'] }),
  },
  { code: 'SL122', bad: house(limit(51)), near: house(limit(50)) },
  { code: 'SL123', bad: house({ clauses: { ...clauses, data: { id: 'data', text: ' ' } } }) },
  {
    code: 'SL124',
    bad: house({ clauses: { ...clauses, data: { id: 'crisis', text: 'Ask first.' } } }),
    near: house({ clauses: { ...clauses, data: { id: 'ask', text: clauses.crisis.text } } }),
  },
  {
    code: 'SL125',
    bad: house(said(worded('threat', step(['safety-close'], 'Goodbye, {whoever}.')))),
    near: house(said(worded('threat', step(['safety-close'], 'Goodbye, {neutralParaphrase}.')))),
  },
  {
    code: 'SL126',
    bad: house(said(worded('abusive', name, end))),
    near: house(said(worded('abusive', name, warn, end))),
  },
  { code: 'SL126', bad: house({ warningsDue: 2 }) },
  {
    code: 'SL127',
    bad: house(said(worded('abusive', name, warn))),
    near: house(said(worded('abusive', name, warn, end))),
  },
  {
    code: 'SL127',
    bad: never(said(worded('abusive', name, end))),
    near: never(said(worded('abusive', name))),
  },
  {
    code: 'SL128',
    bad: house(said(worded('crisis-handoff', step(['stay-and-handoff', 'hold-with-contract'])))),
    near: house(said(worded('crisis-handoff', step(['stay-and-handoff'])))),
  },
];
