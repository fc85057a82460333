// A house that never ends a call for what is said, and passes it to a colleague instead. Data only.

import type { Policy } from '../../engine/scenario/policy.types';
import { CRISIS, DATA, TRANSFERS } from './clauses';
import { CONDUCT_SLOTS, NAME_IT, PASS_IT_ON, RECORD_IT } from './scriptsConduct';

export const neverEnd: Policy = {
  id: 'never-end',
  version: 1,
  name: 'Nobody is cut off',
  summary:
    'You never end a call for what is said to you. Name it, then pass the caller to a colleague who has agreed. Only a threat ends a call.',
  fits: 'A helpline, a hospital switchboard, an emergency repair line: places where the next call may be the last one made',
  warningsDue: 'never',
  endsAtOnce: ['threat'],
  hasForwarding: true,
  routes: ['supervisor', 'specialist', 'department', 'conduct-colleague', 'crisis-line', 'security'],
  closedRoute: 'This house has no such desk.',
  neverCutOff: ['crisis', 'vulnerable', 'bereaved', 'child'],
  concessions: { currency: 'GBP', agentMost: 0, leadMost: 50 },
  scripts: {
    abusive: {
      title: 'A limit without an ending',
      fits: 'Something personal was said to you, and this house does not end calls.',
      gate: { abuse: { atLeast: 2, atMost: 2 } },
      steps: [NAME_IT, PASS_IT_ON, RECORD_IT],
      slots: { ...CONDUCT_SLOTS, name2: 'The colleague who has agreed to take it' },
      wrong: {
        says: 'One more word and I’ll end this call.',
        instead: 'Nothing is threatened that the house won’t do. Name it, and pass it on.',
      },
    },
  },
  clauses: {
    warnings: {
      id: 'warnings',
      text: 'Personal abuse: name it, then pass the caller to a colleague who has agreed. The call itself is never ended for it.',
    },
    atOnce: { id: 'at-once', text: 'A threat ends the call at once. Report it in the words that were used.' },
    crisis: CRISIS,
    promises: {
      id: 'promises',
      text: 'Promise what the brief lists, with a time you know. No money is yours to give.',
    },
    data: DATA,
    transfers: TRANSFERS,
  },
};
