// More that can be told of a sentence by its surface: hedges, questions, commas, echoes. It does not know what the sentence does.

import { countOf, wordsOf } from './text';

const HEDGES = /\b(?:may|might|could|perhaps)\b/gi;
const FIRST_PERSON = /\bI(?:’m|'m|’ll|'ll|’ve|'ve|’d|'d)?\b/g;
/** Too common to say that somebody listened. */
const COMMON = new Set(
  'a an and are as at be been but by do for from had has have he her here him his i if in is it it’s i’m i’ll i’ve me my no not of on or our out she so that that’s the their them then there they this to up us was we what when who will with you your you’re'.split(
    ' ',
  ),
);

/** may, might, could, perhaps. */
export const hedging = (text: string): number => countOf(text, HEDGES);
export const questions = (text: string): number => countOf(text, /\?/g);
export const commas = (text: string): number => countOf(text, /,/g);
export const firstPerson = (text: string): number => countOf(text, FIRST_PERSON);

/** Words of `text` that the customer has just used, common words left out, each once. */
export function echoes(text: string, said: readonly string[]): number {
  const heard = new Set(said.flatMap(wordsOf).filter((word) => !COMMON.has(word)));
  return new Set(wordsOf(text).filter((word) => heard.has(word))).size;
}
