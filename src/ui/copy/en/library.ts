// The words of the contacts page.

import { plural } from '../plural';

export const library = {
  title: 'Contacts',
  heading: 'Contacts to rehearse',
  doors: {
    intro: 'First time here?',
    introTitle: 'Two minutes to learn the keys',
    introBody:
      'A patient man rings about his water meter. Three turns, and you know the keys, the sound and the line. Nothing is kept or scored, and he stays friendly whatever you say.',
    introKey: 'Learn the keys',
    introSkip: 'Skip, straight to the call',
    first: 'First call? Start here',
    firstBody: (customer: string) =>
      `${customer} rings, you answer, and what you say moves the call. Heat is shown, hints are free, and nothing is scored yet. Go wrong as often as you like.`,
    firstKey: 'Take the call',
    firstDetail: (minutes: string) => `${minutes}, headphones optional`,
    resume: 'Pick up where you left off',
    resumeBody: (customer: string, decision: number) =>
      `${customer} is still on the line, at decision ${decision}. What was said is kept, and so is where you stopped.`,
    resumeBodyStart: (customer: string) =>
      `${customer} is still on the line, and you have not answered anything yet.`,
    resumeKey: 'Go on with the call',
    changed: 'This contact has changed since then. The call can be read in the export, not continued.',
    drop: 'Let it go',
    dropped: 'The call was let go. Nothing of it is kept.',
    again: 'Once more',
    againBody: (setting: string, day: string) =>
      `Last played ${day}, ${setting.toLowerCase()}. Another road is open.`,
    againPlan: (cue: string, response: string) =>
      `My plan from last time: if ${cue}, then I will ${response}.`,
    againKey: 'Take the call again',
    sound: 'Before you start',
    soundTitle: 'Can you hear it ring?',
    soundBody:
      'Ten seconds to check the sound, set how large the words are and whether anything is timed. It works without sound too: every word is written.',
    soundKey: 'Check the sound',
    waiting: 'Not read yet',
    waitingTitle: (customer: string) => `Your debrief of the call with ${customer} is waiting`,
    waitingBody: 'What you said, what it did, and what you could try. It keeps for as long as you like.',
    waitingKey: 'Open the debrief',
    last: 'Your last call',
    lastBody: 'What moved the needle, decision by decision, and the road you did not take.',
    lastKey: 'Open the debrief',
    next: 'Not played yet',
    nextKey: 'Read the brief',
  },
  list: 'Contacts',
  count: (shown: number, all: number) =>
    shown === all
      ? `${plural(all, 'contact', 'contacts')}, easiest first`
      : `${shown} of ${all}, easiest first`,
  countOne: 'One contact so far',
  columns: {
    contact: 'Contact',
    opens: 'How it opens',
    trains: 'Trains, contains',
    difficulty: 'Difficulty',
  },
  clockStart: '0 min',
  who: (who: string, inWriting: boolean) => (inWriting ? `${who}, in writing` : who),
  difficulty: (level: number) => `Difficulty ${level} of 5`,
  trains: {
    'de-escalation': 'De-escalation',
    'boundary-setting': 'Boundary-setting',
    'call-ending': 'Call-ending',
  },
  filters: 'Filter contacts',
  filterTrains: 'Trains',
  filterChannel: 'Channel',
  filterDifficulty: 'Difficulty up to',
  all: 'All',
  both: 'Both',
  phone: 'Phone',
  message: 'Message',
  notPlayed: 'Not played',
  inProgress: 'On the line',
  legend:
    'Every line is drawn to the same clock. A trace is your last call with this contact, a bare rule is the time to set aside.',
  introAgain: 'Two minutes to learn the keys, again',
  kept: 'Kept on this device only. Works with the cable pulled out.',
  update: 'A new version is waiting. It comes in when you ask for it, never during a call.',
  updateKey: 'Bring it in now',
} as const;
