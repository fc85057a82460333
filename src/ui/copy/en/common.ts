// Words that several screens share.

import { plural } from '../plural';

export const common = {
  product: 'Steadyline',
  title: (page: string) => `${page} · Steadyline`,
  skipLink: 'Skip to the content',
  mainNav: 'Main',
  footNav: 'Main, at the foot',
  contacts: 'Contacts',
  history: 'My calls',
  settings: 'Settings',
  needMinute: 'I need a minute',
  backToCall: (name: string) => `Back to the call with ${name}`,
  backToContacts: 'Back to contacts',
  notNow: 'Not now',
  close: 'Close',
  keep: 'Keep it',
  on: 'on',
  off: 'off',
  enterKey: 'Enter',
  settingNames: { guided: 'Guided', practice: 'Practice', live: 'Live' },
  intensityNames: { 1: 'Mild', 2: 'Firm', 3: 'Full' },
  where: (setting: string, intensity: string) => `${setting.toLowerCase()}, ${intensity.toLowerCase()}`,
  minutes: (count: number) => plural(count, 'minute', 'minutes'),
  minutesShort: (count: number) => `${count} min`,
  /** Days as they stand alone, and within a sentence. */
  days: { today: 'Today', yesterday: 'Yesterday' },
  daysWithin: { today: 'today', yesterday: 'yesterday' },
  loading: 'Opening',
  contains: 'Contains: ',
  bands: { 'not-yet': 'Not yet', developing: 'Developing', solid: 'Solid', steady: 'Steady' },
} as const;
