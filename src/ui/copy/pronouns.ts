// The pronouns of whoever is on the line, so that a sentence can be written once. Knows no sentence.

export type Pronoun = 'he' | 'she' | 'they';

export interface Forms {
  readonly subject: string;
  readonly object: string;
  readonly was: string;
  readonly is: string;
  readonly has: string;
  readonly hears: string;
  readonly stops: string;
  readonly speaks: string;
  readonly waits: string;
  readonly needs: string;
  readonly their: string;
}

const singular = {
  is: 'is',
  has: 'has',
  hears: 'hears',
  stops: 'stops',
  speaks: 'speaks',
  waits: 'waits',
  needs: 'needs',
  was: 'was',
} as const;

/** `PRONOUNS.she.subject` is "she"; `.is` is the verb that goes with it. */
export const PRONOUNS: Readonly<Record<Pronoun, Forms>> = {
  he: { ...singular, subject: 'he', object: 'him', their: 'his' },
  she: { ...singular, subject: 'she', object: 'her', their: 'her' },
  they: {
    subject: 'they',
    object: 'them',
    was: 'were',
    is: 'are',
    has: 'have',
    hears: 'hear',
    stops: 'stop',
    speaks: 'speak',
    waits: 'wait',
    needs: 'need',
    their: 'their',
  },
};

/** With a capital, for the start of a sentence. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Words for whoever rings: the same for everybody, or with their pronouns to fill in. */
export type Words = string | ((who: Forms) => string);

/** `words` for `who`. */
export const textOf = (words: Words, who: Forms): string => (typeof words === 'string' ? words : words(who));
