// Cuts a long line where a speaker breathes: the model reads about 510 phonemes at a time. Knows no sound.

/** Longest piece, characters; about 330 phonemes. */
const LONGEST = 320;

/**
 * @param {string} text
 * @returns {string[]} whole sentences, as many to a piece as fit
 */
export function pieces(text) {
  if (text.length <= LONGEST) return [text];
  /** @type {string[]} */
  const out = [];
  for (const sentence of text.split(/(?<=[.!?…])\s+/)) {
    const last = out.at(-1);
    if (last !== undefined && last.length + sentence.length < LONGEST)
      out[out.length - 1] = `${last} ${sentence}`;
    else out.push(sentence);
  }
  return out;
}
