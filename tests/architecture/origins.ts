// Finds addresses of other machines in what is built. Reads no file itself.

import { placeOf, type SourceFile } from './source';

/** Names of XML vocabularies look like addresses and are never asked for. */
const vocabulary = /^http:\/\/www\.w3\.org\//;

/** Comments removed, offsets kept. A `//` after a colon is an address, not a comment. */
function withoutComments(text: string): string {
  const blank = (comment: string): string => comment.replace(/[^\n]/g, ' ');
  return text
    .replace(/\/\*[\s\S]*?\*\//g, blank)
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/(?<![:"'`(])\/\/.*$/gm, blank);
}

/** Every address of another origin outside comments, with its place. */
export function otherOrigins(file: SourceFile): string[] {
  return [
    ...withoutComments(file.text).matchAll(
      /\b(?:https?|wss?):\/\/[^\s"'`)<>]+|(?<=["'(])\/\/[a-z0-9-]+\.[a-z]+/gi,
    ),
  ]
    .filter(([address]) => !vocabulary.test(address))
    .map(
      (match) =>
        `${placeOf(file, match.index)} names ${match[0]}: nothing is fetched from or sent to another origin`,
    );
}
