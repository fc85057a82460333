// What can be told of a sentence by its surface alone: length, courtesy, questions, hedges. It does not know what the sentence does.

const COURTESY =
  /\b(?:sorry|apologi[sz]e[sd]?|apolog(?:y|ies)|please|thanks?|thank you|appreciate[sd]?|understand|happy to|sir|madam)\b/gi;
const HEDGES = /\b(?:may|might|could|perhaps)\b/gi;
const FIRST_PERSON = /\bI(?:’m|'m|’ll|'ll|’ve|'ve|’d|'d)?\b/g;
const WORDS = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu;
/** Too common to say that somebody listened. */
const COMMON = new Set(
  'a an and are as at be been but by do for from had has have he her here him his i if in is it it’s i’m i’ll i’ve me my no not of on or our out she so that that’s the their them then there they this to up us was we what when who will with you your you’re'.split(
    ' ',
  ),
);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export function wordsOf(text: string): readonly string[] {
  return (text.match(WORDS) ?? []).map((word) => word.toLowerCase().replaceAll("'", '’'));
}

/** Courtesy words: sorry, apologise, please, thank, appreciate, understand, happy to, sir, madam. */
export const politeness = (text: string): number => count(text, COURTESY);
/** may, might, could, perhaps. */
export const hedging = (text: string): number => count(text, HEDGES);
export const questions = (text: string): number => count(text, /\?/g);
export const commas = (text: string): number => count(text, /,/g);
export const firstPerson = (text: string): number => count(text, FIRST_PERSON);
export const asks = (text: string): boolean => text.trimEnd().endsWith('?');

/** Words of `text` that the customer has just used, common words left out, each once. */
export function echoes(text: string, said: readonly string[]): number {
  const heard = new Set(said.flatMap(wordsOf).filter((word) => !COMMON.has(word)));
  return new Set(wordsOf(text).filter((word) => heard.has(word))).size;
}

/** Syllables by runs of vowels, a silent final e left out: good enough to compare sentences. */
function syllables(word: string): number {
  const runs = word.replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, runs);
}

/** Flesch–Kincaid grade: 0.39 words per sentence, 11.8 syllables per word, less 15.59. */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const sentences = Math.max(1, count(text, /[.!?]+(?=\s|$)/g));
  const beats = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (beats / words.length) - 15.59;
}
