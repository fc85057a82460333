// The house policy of Northline: one warning before a call is ended for personal abuse. Data only.

import type { Policy } from '../../engine/scenario/policy.types';

export const oneWarning: Policy = {
  id: 'one-warning',
  version: 1,
  name: 'Northline standard',
  summary:
    'One warning before you end a call for personal abuse, none for a threat. Someone in crisis is never cut off.',
  fits: 'A service desk with leads on the floor and specialist desks down the corridor',
  warningsDue: 1,
  endsAtOnce: ['threat'],
  hasForwarding: true,
  routes: ['supervisor', 'specialist', 'department', 'conduct-colleague', 'crisis-line', 'security'],
  closedRoute: 'There is no such desk at Northline.',
  neverCutOff: ['crisis', 'vulnerable', 'child'],
  concessions: { currency: 'GBP', agentMost: 0, leadMost: 100 },
  clauses: {
    warnings: {
      id: 'warnings',
      text: 'Personal abuse: name it, give one warning that says what happens next, then end the call with a way back.',
    },
    atOnce: { id: 'at-once', text: 'A threat ends the call at once. Report it in the words that were used.' },
    crisis: {
      id: 'crisis',
      text: 'Someone who may be in danger is never put on hold, passed on cold or cut off.',
    },
    promises: {
      id: 'promises',
      text: 'Promise what the brief lists, with a time you know. Nothing else is yours to give.',
    },
    data: { id: 'data', text: 'No word about an account before you know whose it is and who is asking.' },
    transfers: {
      id: 'transfers',
      text: 'Ask before you pass a call on, tell the colleague the story, and stay until they are speaking.',
    },
  },
};
