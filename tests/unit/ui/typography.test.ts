// Every word a person reads: curly apostrophes and quotation marks, British spelling, no code of a contact or a row.

import { describe, expect, it } from 'vitest';
import { filesUnder } from '../../architecture/source';

const files = ['src/ui/copy', 'src/scenarios'].flatMap((folder) => filesUnder(folder, /\.ts$/));
const AMERICAN =
  /\b(colou?r(?<!colour)s?|behaviors?|favor(ite)?s?|honor(ed)?|cent(er)s?|(organ|apolog|recogn|real|summar|priorit|minim)iz(e|ed|es|ing)|practicing|gray|canceled|fulfill?(?<!fulfil))\b/i;
const CODES = /\b(DE|BS|PE|DI|OW|SR|CE)\d{1,2}\b/;

/** The words in quotes of a source text, comments left out. */
function wordsIn(text: string): readonly string[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...bare.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`|"((?:[^"\\\n]|\\.)*)"/g)].map(
    ([, single, template, double]) => single ?? (template ?? '').replace(/\$\{[^}]*\}/g, '') + (double ?? ''),
  );
}

const faultsOf = (path: string, text: string, isFault: (word: string) => boolean): readonly string[] =>
  wordsIn(text)
    .filter((words) => words.includes(' ') && isFault(words))
    .map((words) => `${path}: ${words}`);

describe('the words a person reads', () => {
  it('have curly apostrophes and quotation marks', () => {
    const isStraight = (words: string): boolean => /\w\\?'\w|\\'|(^|\s)"\w|\w"(\s|$)/.test(words);
    expect(files.flatMap(({ path, text }) => faultsOf(path, text, isStraight))).toEqual([]);
    expect(faultsOf('a', "const a = 'the company\\'s line';", isStraight)).toHaveLength(1);
    expect(faultsOf('a', 'const a = "the company\'s line";', isStraight)).toHaveLength(1);
  });
  it('are spelt as in Britain', () => {
    expect(files.flatMap(({ path, text }) => faultsOf(path, text, (one) => AMERICAN.test(one)))).toEqual([]);
    expect(faultsOf('a', "const a = 'please apologize now';", (one) => AMERICAN.test(one))).toHaveLength(1);
  });
  it('hold no code of a row or an error', () => {
    const copy = files.filter(({ path }) => path.startsWith('src/ui/copy'));
    expect(copy.flatMap(({ path, text }) => faultsOf(path, text, (one) => CODES.test(one)))).toEqual([]);
  });
});
