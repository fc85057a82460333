// The words for reading a call again under another house's rules. Never says that a call was wrong where its own house allowed it.

import type { Change } from '../../../engine/score/rescore.types';
import { inWords } from '../numberWords';
import { capital } from '../pronouns';

type Departure = Extract<Change, { kind: 'departure' }>['what'];

const departures: Readonly<Record<Departure, string>> = {
  'route-closed': 'You passed the call to a desk that this house has not got.',
  'no-forwarding': 'You passed an abusive caller on. In this house nobody takes such calls.',
  'no-ending': 'You ended the call by the rules. In this house no call is ended for that.',
};

export const otherHouse = {
  title: 'Under another house’s rules',
  lead: 'The same call, word for word. Only the rules it is read by are others. Nothing of this is stored.',
  label: 'Read it by',
  none: 'Its own rules',
  today: (rubric: number) => `Its own rules, by rubric ${rubric}`,
  sameToday: (rubric: number) => `By rubric ${rubric} it reads as it was shown.`,
  thenNow: (before: string, after: string) =>
    before === after
      ? `${before}, as shown then`
      : `shown as ${before.toLowerCase()}, today ${after.toLowerCase()}`,
  same: 'Nothing in this call is read otherwise there.',
  count: (lines: number) => `${capital(inWords(lines, 'line', 'lines'))} read otherwise.`,
  whole: 'The call as a whole',
  fromTo: (before: string, after: string) =>
    before === after ? `${before}, as before` : `${before}, there ${after.toLowerCase()}`,
  here: 'In its own house',
  there: 'There',
  credit: (part: string, reason: string) => `${capital(part)}. ${reason}`,
  noChance: 'Not asked for',
  ending: 'How it ended',
  judged: { best: 'a right ending', acceptable: 'an ending that will do', other: 'not a right ending' },
  endingIs: (title: string, judged: string) => `${title}: ${judged}`,
  errorAdded: (what: string) => `Weighs on the call there: ${what.toLowerCase()}`,
  errorGone: (what: string) => `No longer weighs on it: ${what.toLowerCase()}`,
  departures,
  unreadable: 'This call can’t be read again: something it was played with has changed.',
} as const;

/** Around the scripts of a house. */
export const houseWords = {
  title: 'This house has words for it',
  lead: (house: string) =>
    `${house}, for what came up in this call. Say them your own way: nothing scores the wording.`,
  takenAt: (decision: number) => `at decision ${decision}`,
  wrong: (says: string, instead: string) => `Often said instead: “${says}” ${instead}`,
} as const;
