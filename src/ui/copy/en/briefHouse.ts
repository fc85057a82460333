// The words for choosing the house a call is played in: its rules in one sentence. Knows no policy by name.

import type { InsultCategory } from '../../../engine/scenario/beat.types';
import type { WarningsDue } from '../../../engine/scenario/policy.types';
import { inWords } from '../numberWords';

const CONDUCT: Readonly<Record<InsultCategory, string>> = {
  disrespect: 'disrespect',
  personal: 'an insult',
  discriminatory: 'a slur',
  sexual: 'a sexual remark',
  threat: 'a threat',
};

const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

const first = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const house = {
  choose: 'House rules',
  own: (name: string) => `${name}, as written`,
  warnings: (due: WarningsDue) =>
    due === 'never'
      ? 'Abuse never ends the call.'
      : due === 0
        ? 'No warning is owed before you end it for abuse.'
        : `${first(inWords(due, 'warning', 'warnings'))} before you end it for abuse.`,
  atOnce: (categories: readonly InsultCategory[]) =>
    `${first(either(categories.map((one) => CONDUCT[one])))} ends it at once.`,
  forwarding: 'You may pass an abusive caller on.',
  noForwarding: 'There is nobody to pass an abusive caller to.',
  fits: (place: string) => `Fits: ${place.charAt(0).toLowerCase()}${place.slice(1)}.`,
  other:
    'This call was written for another house. Its words stay as they are; the rules and the desks are these.',
} as const;
