// What the agent knows before answering Clive. Knows nothing of what is hidden.

import type { Brief, Need } from '../../engine/scenario/brief.types';
import type { SpeaksEnglish } from './names';

export const BRIEF = {
  situation:
    'You’re Robin, on the router desk at Northline. Tuesday, 16:40. You didn’t grow up round here, and callers can hear it.',
  headline: 'Clive Warner is ringing about his second dead router.',
  ringLine: 'Two routers in a fortnight. Both red.',
  desk: 'Northline router desk, line 4',
  customer: '59, retired signal fitter, nine years with Northline',
  record: [
    { label: 'Service', text: 'Northline Fibre 40, nine years. Socket is ours, fitted 2009' },
    { label: '10 Nov', text: 'Rang. Red light. Router posted. Line not tested' },
    { label: '18 Nov', text: 'Rang. Red light again. Second router posted. Line not tested' },
    { label: 'Tue 16:40', text: 'This call' },
    { label: 'Desk note', text: 'Two new routers rarely die the same way. Think socket' },
    { label: 'Reference', text: '6630' },
  ],
  mayOffer: {
    'socket-test': {
      text: 'The test socket behind the plate of the main one',
      limit: 'Two screws, low voltage, safe for anybody. If the light goes green there, it’s the socket',
    },
    'visit-thursday': {
      text: 'An engineer with a new socket, Thursday, 8 to 1',
      limit: 'Free, the socket is ours. It stands whatever happens in the call',
    },
    'text-of-fault': { text: 'A text tonight that says what was found and whose it was' },
    'credit-fortnight': { text: '£14 back for the fortnight', limit: 'Automatic. Say it once' },
    'call-back': { text: 'A ring back on a day you name, or a text to this desk until eight' },
    'pass-on': {
      text: 'Ellis, who takes a call over when you are abused in it',
      limit: 'Once he was told and it goes on, as the house rules say. Then it is your own choice',
    },
  },
  mustNot: {
    'no-third-router': { text: 'A third router before the line is tested' },
    'no-day-sooner': { text: 'Anybody before Thursday' },
    'no-choosing-staff': { text: 'A colleague or an engineer chosen by where they’re from' },
    'no-extra-money': { text: 'More credit than the £14' },
  },
  targets: {
    lead: { name: 'Ruth, your lead', route: 'supervisor' },
    ellis: { name: 'Ellis, who takes calls over', route: 'conduct-colleague' },
  },
  isFirmAtFault: true,
  isRepeatContact: true,
  cueCards: [
    { label: 'My breath', text: 'Feet down. Long breath out.' },
    { label: 'My limit', text: 'Name it once. Say what I need.' },
    { label: 'My warning', text: 'Again, then what. And the way on.' },
    { label: 'When it stops', text: 'Warm again, at once.' },
  ],
} as const satisfies Brief<SpeaksEnglish>;

export const NEEDS = {
  'working-line': { text: 'Broadband that stays on, and a reason why it didn’t', isHidden: false },
  'made-a-fool': {
    text: 'Twice he has been made a fool of in front of his grandson, and it wasn’t his doing',
    isHidden: true,
  },
} as const satisfies Record<SpeaksEnglish['need'], Need>;
