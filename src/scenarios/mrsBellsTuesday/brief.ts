// What the agent knows before answering Mrs Bell. Knows nothing of what is hidden.

import type { Brief, Need } from '../../engine/scenario/brief.types';
import type { MrsBell } from './names';

export const BRIEF = {
  situation: 'You’re Joel, on the bills desk at Larkfield Telephone. Tuesday 3 February, 10:40.',
  headline: 'Edith Bell is ringing for the fourth time since Sunday.',
  ringLine: 'Fourth call since Sunday. Subject: bill. The bill is right.',
  desk: 'Larkfield bills desk, line 4',
  customer: '83, on her own number since 1969, pays by cheque',
  caller: ['vulnerable'],
  record: [
    { label: 'Service', text: 'Homeline, one telephone, £31 a month since April, £28 before' },
    { label: 'Sun 15:40', text: 'Callum, 26 min: bill explained. “Tandem?”' },
    { label: 'Mon 09:12', text: 'Farah, 14 min: bill explained, copy posted' },
    { label: 'Mon 16:30', text: 'Callum, 31 min: bill explained again. “Nothing wrong with it. Nice lady.”' },
    { label: 'Tue 10:40', text: 'This call. Number and password checked by the automatic line' },
    { label: 'Call length', text: 'Ten minutes is a guide and not a limit' },
    { label: 'Reference', text: '0552' },
  ],
  mayOffer: {
    'tariff-check': {
      text: 'A check for Homeline Basic, the lower tariff',
      limit: 'Two minutes. For people on Pension Credit and the like',
    },
    'homeline-basic': {
      text: 'Homeline Basic at £24 a month, from the first of next month',
      limit: 'Once the check says yes, and not before',
    },
    'kettle-line': {
      text: 'The Kettle Line: the same volunteer rings once a week',
      limit: 'Only if she says yes. They ring on Friday at eleven to ask what would suit',
    },
    'warm-home': {
      text: 'The Warm Home line’s free number, by post in large print',
      limit: 'What heating costs is their subject and not ours',
    },
  },
  mustNot: {
    'no-own-calls': { text: 'To ring her yourself, or to be there when she rings' },
    'no-sum-before-check': { text: 'A sum off before the check is back' },
    'no-volunteer-choice': { text: 'Who the volunteer will be' },
    'no-health-advice': { text: 'How warm she ought to be, or anything about her health' },
    'no-bill-credit': { text: 'Money off a bill that is right' },
  },
  targets: {
    'tariff-desk': { name: 'The tariff desk', route: 'department' },
    'kettle-line-desk': { name: 'The Kettle Line', route: 'specialist' },
  },
  isFirmAtFault: false,
  isRepeatContact: true,
  cueCards: [
    { label: 'When it wanders', text: 'Say it back. One yes or no.' },
    { label: 'Under the story', text: 'What did she say fast?' },
    { label: 'My limit', text: 'Not me. Who. When.' },
    { label: 'My ending', text: 'What, when, number. Goodbye.' },
  ],
} as const satisfies Brief<MrsBell>;

export const NEEDS = {
  'cold-house': {
    text: 'The heating is off until March so that she can pay for the telephone',
    isHidden: true,
  },
  'plain-bill': { text: 'To know why the bill is £31', isHidden: false },
} as const satisfies Record<MrsBell['need'], Need>;
