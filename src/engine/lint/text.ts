// What can be told of a text by its surface: words, courtesy, reading grade. Does not know what it means.

const COURTESY =
  /\b(?:sorry|apologi[sz]e[sd]?|apolog(?:y|ies)|please|thanks?|thank you|appreciate[sd]?|understand|happy to|sir|madam)\b/gi;
const WORDS = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu;

/** How often a global `pattern` is found. */
export const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Lower case, apostrophes made alike; stress marks and punctuation fall away. */
export function wordsOf(text: string): readonly string[] {
  return (text.match(WORDS) ?? []).map((word) => word.toLowerCase().replaceAll("'", '’'));
}

/** Courtesy words: sorry, apologise, please, thank, appreciate, understand, happy to, sir, madam (domain 7.2, POLITEST). */
export const politeness = (text: string): number => countOf(text, COURTESY);

export const asks = (text: string): boolean => text.trimEnd().endsWith('?');

/** Runs of `size` words in a row, each joined by a space. */
export function runsOf(text: string, size: number): readonly string[] {
  const words = wordsOf(text);
  return words
    .slice(0, Math.max(0, words.length - size + 1))
    .map((_, at) => words.slice(at, at + size).join(' '));
}

/**
 * Years of school in the United States: 0.39 words a sentence + 11.8 syllables a word − 15.59 (Kincaid, Fishburne, Rogers and
 * Chissom 1975). Syllables are runs of vowels, a silent final e left out: right within a tenth over a text, rough for one word.
 */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const sentences = Math.max(1, countOf(text, /[.!?…]+(?=\s|$)/g));
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  return Math.max(1, countOf(word.replace(/e$/, ''), /[aeiouy]+/g));
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** "40 %" */
export const percent = (share: number): string => `${Math.round(100 * share)} %`;
