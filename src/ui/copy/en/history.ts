// The words of My calls.

import { plural } from '../plural';

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
  unknown: 'A contact this app does not have',
} as const;
