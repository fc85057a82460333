// The words of the introduction: what is taught at each turn, and what is said of it afterwards.

import { capital, PRONOUNS, type Pronoun } from '../pronouns';

export const firstCall = {
  /** While it rings. */
  ringKeys: (who: Pronoun) =>
    `${capital(PRONOUNS[who].subject)} rings, you answer, and then you choose what to say with the keys 1 to 4, by mouse or by touch.`,
  ringLine: (who: Pronoun) =>
    `The line at the top is how ${PRONOUNS[who].subject} feels. Calm is low, angry is high.`,
  ringKept: 'Nothing here is kept or scored.',
  /** The first turn: before there is anything to choose, and then. */
  listen: (who: Pronoun) =>
    `Listen or read: ${PRONOUNS[who].their} words are always written. Your four replies come when ${PRONOUNS[who].subject} ${PRONOUNS[who].stops}.`,
  choose: (who: Pronoun) =>
    `Choose a reply: keys 1 to 4, mouse or touch. R, or “Hear it again”, repeats what ${PRONOUNS[who].subject} said.`,
  /** The second turn: what the first reply did to the line. */
  moved: (shift: 'fell' | 'rose' | 'stayed', who: Pronoun) =>
    ({
      fell: `The line fell: what you said did ${PRONOUNS[who].object} good.`,
      rose: `The line rose: ${PRONOUNS[who].subject} minded what you said. That is all right here; see what the next reply does.`,
      stayed: 'The line hardly moved: what you said neither helped nor hurt.',
    })[shift],
  /** The last turn. */
  last: 'Whatever you say now ends this call. In a longer one you end it with E, or “End”, whenever you want to.',
  otherOpen: {
    title: 'Another call is open',
    lead: (customer: string) =>
      `${customer} is still on the line. The two minutes can begin now; that call keeps its place and can be gone on with afterwards.`,
    begin: 'Begin the two minutes',
  },
  after: {
    title: 'That was the whole of it',
    lead: (who: Pronoun, from: string, to: string) =>
      from === to
        ? `${capital(PRONOUNS[who].subject)} was ${to} when you answered, and ${to} at the end.`
        : `${capital(PRONOUNS[who].subject)} was ${from} when you answered, and ${to} at the end.`,
    calmed: (who: Pronoun, words: string) => `What calmed ${PRONOUNS[who].object} most was “${words}”`,
    heated: (who: Pronoun, words: string, heard: string) =>
      `What ${PRONOUNS[who].subject} minded most was “${words}” ${capital(PRONOUNS[who].subject)} heard: “${heard}”`,
    level: (who: Pronoun) => `Nothing you said moved ${PRONOUNS[who].object} much either way.`,
    next: 'In a whole call you also see afterwards what each reply did, and you can go back and try another one.',
    go: 'Take the first call',
    again: 'Do it once more',
    kept: 'Nothing of this was kept.',
  },
} as const;
