// What the data hold about who a customer is, in words for a sentence: pronoun, age band, accent of the voice. Knows nothing of how they behave.

import type { Scenario } from '../scenario/scenario.types';

/** First letters of the voices' names; a letter not listed is some other accent. */
const ACCENTS: Readonly<Record<string, string>> = { a: 'an American voice', b: 'a British voice' };

/** Every trait that can be told of the customer. An age that the brief does not begin with is not guessed. */
export function traitsOf({ cast, brief }: Scenario): readonly string[] {
  const { pronoun, voice } = cast.customer;
  const age = /^\d{1,3}(?=\D|$)/.exec(brief.customer.trim())?.[0];
  const parts = 'mix' in voice ? voice.mix : [[voice.voice, 1] as const];
  const [main] = parts.reduce((one, other) => (other[1] > one[1] ? other : one), ['', 0]);
  return [
    `the pronoun "${pronoun}"`,
    ...(age === undefined ? [] : [ageBand(Number(age))]),
    ACCENTS[main.charAt(0)] ?? 'another accent',
  ];
}

function ageBand(age: number): string {
  if (age < 30) return 'an age under 30';
  return age < 60 ? 'an age of 30 to 59' : 'an age of 60 or more';
}
