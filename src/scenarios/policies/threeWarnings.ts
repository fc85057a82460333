// A house that owes three warnings, because its callers have nowhere else to go. Data only.

import type { Policy } from '../../engine/scenario/policy.types';
import { CRISIS, DATA, TRANSFERS } from './clauses';
import { abusive, END_IT, NAME_IT, RECORD_IT, WARN, WARN_BETWEEN, WARN_EARLY } from './scriptsConduct';

export const threeWarnings: Policy = {
  id: 'three-warnings',
  version: 1,
  name: 'Three warnings',
  summary:
    'Three warnings before you end a call for personal abuse. Slurs, sexual remarks and threats end it at once. Someone in crisis is never cut off.',
  fits: 'A council or another public service that its callers cannot choose to leave',
  warningsDue: 3,
  endsAtOnce: ['discriminatory', 'sexual', 'threat'],
  hasForwarding: true,
  routes: ['supervisor', 'specialist', 'department', 'conduct-colleague', 'crisis-line', 'security'],
  closedRoute: 'The service has no such desk.',
  neverCutOff: ['crisis', 'vulnerable', 'child'],
  concessions: { currency: 'GBP', agentMost: 0, leadMost: 25 },
  scripts: {
    abusive: {
      ...abusive,
      title: 'A limit in five steps',
      steps: [NAME_IT, WARN_EARLY, WARN_BETWEEN, WARN, END_IT, RECORD_IT],
    },
  },
  clauses: {
    warnings: {
      id: 'warnings',
      text: 'Personal abuse: name it, warn three times and say what happens next, then end the call with a way back.',
    },
    atOnce: {
      id: 'at-once',
      text: 'A slur, a sexual remark or a threat ends the call at once. Report it in the words that were used.',
    },
    crisis: CRISIS,
    promises: {
      id: 'promises',
      text: 'Promise what the brief lists. What is owed is decided in writing, not on the phone.',
    },
    data: DATA,
    transfers: TRANSFERS,
  },
};
