// The words of the call note.

import type { EndedFact } from '../../../engine/score/facts/fact.types';
import { inWords } from '../numberWords';
import { plural } from '../plural';
import { capital, PRONOUNS, type Pronoun, type Words } from '../pronouns';

/** Reading speed of a colleague with the phone already ringing: four words a second. */
const WORDS_PER_SECOND = 4;

/** Who ended the call, and in what way. */
const by: Readonly<Record<EndedFact['by'], Words>> = {
  you: 'You',
  'you-after-summary': 'You, after a summary',
  'you-hung-up': 'You put the phone down',
  'you-by-the-rules': 'You, by the house’s rules',
  'you-for-safety': 'You, for safety',
  'you-passed-on': (who) => `You passed ${who.object} on`,
  'customer-hung-up': (who) => `${capital(who.subject)} hung up`,
  customer: (who) => `${capital(who.subject)} let it end`,
  nobody: 'It ran to its end',
};

export const wrap = {
  title: 'Call note',
  strip: 'The end of the line',
  endMark: (clock: string) => `${clock}, the end`,
  saidEnd: (word: string) => `${word} when the call ended, then level`,
  saidEndPlain: 'The voice stops, then the line lies level',
  facts: 'How the call went',
  howEnded: 'How it ended',
  whoEnded: 'Who ended it',
  by,
  promised: 'What you promised',
  nothing: 'Nothing',
  gotTo: (who: Pronoun) => `Where ${PRONOUNS[who].subject} got to`,
  fromTo: (to: string, from: string) =>
    to === from ? `${to}, as at the start` : `${to}, from ${from.toLowerCase()}`,
  length: 'How long it took',
  lengthText: (seconds: number) =>
    seconds < 60
      ? plural(seconds, 'second', 'seconds')
      : [
          plural(Math.floor(seconds / 60), 'minute', 'minutes'),
          ...(seconds % 60 === 0 ? [] : [plural(seconds % 60, 'second', 'seconds')]),
        ].join(' '),
  question: (name: string) => `What should ${name} never have to say again?`,
  lead: 'Leave the next colleague what they need, and nothing that is only about how it felt.',
  choose: 'From this call',
  seen: 'What they will see',
  empty: (name: string) => `Nothing yet. ${name} would have to start again.`,
  reading: (words: number) =>
    words === 0
      ? 'They will have about ten seconds to read it.'
      : `${capital(inWords(words, 'word', 'words'))}, about ${Math.max(3, Math.round(words / WORDS_PER_SECOND))} seconds to read. They will have about ten.`,
  thisCall: 'This call',
  leave: 'Leave this note',
  without: 'Without a note',
  rewind: 'Go back to the last decision',
  saving: 'Keeping the call on this device',
  notKept: 'The call could not be kept on this device.',
  again: 'Try again',
  goOnWithout: 'Go on without keeping it',
} as const;
