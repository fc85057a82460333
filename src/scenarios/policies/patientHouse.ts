// The house policy of Larkfield Telephone: two warnings, and no hurry. Data only.

import type { Policy } from '../../engine/scenario/policy.types';
import { abusive, END_IT, NAME_IT, RECORD_IT, WARN, WARN_EARLY } from './scriptsConduct';

export const patientHouse: Policy = {
  id: 'patient-house',
  version: 1,
  name: 'Larkfield standard',
  summary:
    'Two warnings before you end a call for personal abuse, none for a threat. Nobody is cut off for talking, and nobody in crisis is cut off at all.',
  fits: 'A household service whose callers have been with it for decades',
  warningsDue: 2,
  endsAtOnce: ['threat'],
  hasForwarding: true,
  routes: ['supervisor', 'specialist', 'department', 'conduct-colleague', 'crisis-line'],
  closedRoute: 'Larkfield has no desk for that.',
  neverCutOff: ['crisis', 'vulnerable', 'bereaved', 'child'],
  concessions: { currency: 'GBP', agentMost: 10, leadMost: 60 },
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
    atOnce: { id: 'at-once', text: 'A threat ends the call at once. Write down the words that were used.' },
    crisis: {
      id: 'crisis',
      text: 'Someone who may be in danger is never put on hold, passed on cold or cut off.',
    },
    promises: {
      id: 'promises',
      text: 'Promise what the brief lists, and never your own time.',
    },
    data: { id: 'data', text: 'No word about an account before you know whose it is and who is asking.' },
    transfers: {
      id: 'transfers',
      text: 'Ask before you pass a call on, tell the colleague the story, and stay until they are speaking.',
    },
  },
};
