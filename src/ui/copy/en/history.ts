// The words of My calls.

import { inWords } from '../numberWords';
import { plural } from '../plural';
import { capital } from '../pronouns';

/** Whether an attempt can be read again, and if not, why; each stands in place of a number. */
const unreadable = {
  gone: 'Its contact or its house is not in this copy of Steadyline, so it can’t be read again. What was shown stands.',
  changed:
    'Its contact, its house or the way a call goes has changed since, so it can’t be read again. What was shown stands.',
  misfit: 'Its moves no longer fit its contact, so it can’t be read again. What was shown stands.',
  unfinished: 'Its moves do not come to an end, so it can’t be read again. What was shown stands.',
} as const;

export const history = {
  title: 'My calls',
  lead: 'Every call kept on this device, newest first. Another road from a call stands under it.',
  empty: 'No calls yet.',
  emptyLead: 'The first one takes a few minutes, and nothing is scored in Guided.',
  emptyKey: 'Choose a contact',
  endingGone: 'Ended',
  asItWas: 'As it was',
  asItWasDetail: 'This contact has changed since. The scorecard stands as it was then.',
  fork: (moves: number) => `Another road, from decision ${moves}`,
  forkAlone: (moves: number) => `Another road from a call that is gone, from decision ${moves}`,
  meta: (setting: string, intensity: string, day: string) => `${setting}, ${intensity.toLowerCase()}, ${day}`,
  open: 'Open the debrief',
  openLong: (title: string, day: string) => `Open the debrief of ${title}, ${day}`,
  remove: 'Delete',
  removeLong: (title: string, day: string) => `Delete ${title}, ${day}`,
  removeAsk: 'Delete this call?',
  removeBody: 'It leaves this device for good. Other roads from it stay.',
  removeKey: 'Delete it',
  removed: 'The call was deleted.',
  count: (calls: number) => plural(calls, 'call', 'calls'),
  scoredUnder: (rubric: number, house: string) => `Scored under rubric ${rubric}, ${house}`,
  unknownHouse: 'a house this app does not have',
  whole: (band: string, score: number) => `${band}, ${score}`,
  notObserved: 'Not called for',
  again: {
    title: 'Read them all again',
    lead: 'By another house’s rules, or by today’s rubric. What was shown then stays as it was, and nothing of this is stored.',
    label: 'Read them by',
    own: (rubric: number) => `Their own houses, rubric ${rubric}`,
    key: 'Read all again',
    cancel: 'Stop',
    putAway: 'Put it away',
    progress: 'Calls read again',
    working: (done: number, all: number) => `${done} of ${plural(all, 'call', 'calls')} read`,
    begun: (all: number) => `Reading ${plural(all, 'call', 'calls')} again.`,
    cancelled: 'Stopped. Nothing was changed.',
    failed: 'The calls could not be read again here. Nothing was changed.',
    summary: (all: number, by: string, other: number, closed: number) =>
      [
        `${capital(inWords(all, 'call', 'calls'))} read again by ${by}.`,
        other === 0 ? 'None reads otherwise.' : `${capital(inWords(other, 'reads', 'read'))} otherwise.`,
        ...(closed === 0 ? [] : [`${capital(inWords(closed, 'call', 'calls'))} can’t be read again.`]),
      ].join(' '),
    byOwn: (rubric: number) => `their own houses and rubric ${rubric}`,
    asShown: 'As shown then',
    ownToday: 'In its own house, today’s rubric',
    there: (house: string) => `By ${house}`,
    today: (rubric: number) => `By rubric ${rubric}`,
    lines: (count: number) => `${capital(inWords(count, 'line reads', 'lines read'))} otherwise`,
    whatDiffers: 'What reads otherwise',
    now: 'Today',
    same: 'Nothing in it reads otherwise.',
    reading: 'Reading it',
    unreadable,
  },
  more: (next: number, left: number) =>
    next === left ? `Show ${plural(left, 'more call', 'more calls')}` : `Show ${next} more of ${left}`,
  unknown: 'A contact this app does not have',
} as const;
