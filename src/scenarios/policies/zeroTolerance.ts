// A house that owes no warning: abuse may end the call the first time. Data only.

import type { Policy } from '../../engine/scenario/policy.types';
import { CRISIS, DATA, TRANSFERS } from './clauses';
import { abusive, END_IT, NAME_IT, RECORD_IT } from './scriptsConduct';

export const zeroTolerance: Policy = {
  id: 'zero-tolerance',
  version: 1,
  name: 'No warning owed',
  summary:
    'You may end a call the first time you are abused, with a way back. Naming it first is your choice. Someone in crisis is never cut off.',
  fits: 'A small firm, or a desk whose staff were targeted before, where one person alone picks up the phone',
  warningsDue: 0,
  endsAtOnce: ['personal', 'discriminatory', 'sexual', 'threat'],
  hasForwarding: false,
  routes: ['supervisor', 'specialist', 'department', 'crisis-line', 'security'],
  closedRoute: 'There is nobody here for that.',
  neverCutOff: ['crisis', 'child'],
  concessions: { currency: 'GBP', agentMost: 50, leadMost: 50 },
  scripts: {
    abusive: {
      ...abusive,
      title: 'A limit in two steps',
      steps: [
        { ...NAME_IT, only: 'If you would rather go on' },
        {
          ...END_IT,
          says: 'I don’t go on with a call after a remark like that. Your case stays open under {ref}. You can {route1} or {route2}, from {when}. Goodbye.',
        },
        RECORD_IT,
      ],
    },
  },
  clauses: {
    warnings: {
      id: 'warnings',
      text: 'Personal abuse may end the call the first time, with a way back. No warning is owed.',
    },
    atOnce: {
      id: 'at-once',
      text: 'An insult, a slur, a sexual remark or a threat ends the call at once. Report it in the words that were used.',
    },
    crisis: CRISIS,
    promises: {
      id: 'promises',
      text: 'Promise what the brief lists, with a time you know. Up to fifty pounds is yours to give.',
    },
    data: DATA,
    transfers: TRANSFERS,
  },
};
