// A house that owes two warnings and has nobody to pass a caller to. Data only.

import type { Policy } from '../../engine/scenario/policy.types';
import { CRISIS, DATA, TRANSFERS } from './clauses';
import { abusive, END_IT, NAME_IT, RECORD_IT, WARN, WARN_EARLY } from './scriptsConduct';

export const twoWarnings: Policy = {
  id: 'two-warnings',
  version: 1,
  name: 'Two warnings',
  summary:
    'Two warnings before you end a call for personal abuse, none for a threat. There is nobody to pass it to. Someone in crisis is never cut off.',
  fits: 'A shop, a hotel or a utility whose desk is a small team on one shift',
  warningsDue: 2,
  endsAtOnce: ['threat'],
  hasForwarding: false,
  routes: ['supervisor', 'specialist', 'department', 'crisis-line'],
  closedRoute: 'Nobody on this shift does that.',
  neverCutOff: ['crisis', 'child'],
  concessions: { currency: 'GBP', agentMost: 20, leadMost: 100 },
  scripts: {
    abusive: {
      ...abusive,
      title: 'A limit in four steps',
      steps: [NAME_IT, WARN_EARLY, WARN, END_IT, RECORD_IT],
    },
  },
  clauses: {
    warnings: {
      id: 'warnings',
      text: 'Personal abuse: name it, warn twice and say what happens next, then end the call with a way back.',
    },
    atOnce: { id: 'at-once', text: 'A threat ends the call at once. Report it in the words that were used.' },
    crisis: CRISIS,
    promises: {
      id: 'promises',
      text: 'Promise what the brief lists, with a time you know. Up to twenty pounds is yours to give.',
    },
    data: DATA,
    transfers: TRANSFERS,
  },
};
