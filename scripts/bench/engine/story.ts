// One generated story in no player's own form: thirty words and three choices a node, two variables changed by every
// choice, one choice guarded. Every contender plays this very story. Knows no contender.

export interface StoryChoice {
  readonly text: string;
  /** Index of the node it leads to. */
  readonly to: number;
  /** What is added to the two variables. */
  readonly a: number;
  readonly b: number;
  /** Open only while the first variable is no multiple of four. */
  readonly isGuarded: boolean;
}

export interface StoryNode {
  readonly text: string;
  readonly choices: readonly StoryChoice[];
}

const WORDS_A_NODE = 30;
const WORDS_A_CHOICE = 8;
/** Leads far enough apart that a walk meets every part of a large story. */
const LEADS = [1, 7, 31] as const;
const WORDS =
  'line phone since monday nobody called back the router light blinks red again and your page says nothing is wrong here so what now tell me when this will work because I sit and wait'.split(
    ' ',
  );

/** Numbers below 2^32 from one seed (xorshift): the same dice for every contender. */
export function diceFrom(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 88675123) | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** `size` nodes, the same for the same size; no walk through them ever ends. */
export function generatedStory(size: number): readonly StoryNode[] {
  const roll = diceFrom(size);
  const words = (count: number) => Array.from({ length: count }, () => WORDS[roll(WORDS.length)]).join(' ');
  return Array.from({ length: size }, (_, at) => ({
    text: `${words(WORDS_A_NODE)}.`,
    choices: LEADS.map((lead, nth) => ({
      text: `${words(WORDS_A_CHOICE)}.`,
      to: (at + lead) % size,
      a: roll(11) - 5,
      b: roll(11) - 5,
      isGuarded: nth === 2,
    })),
  }));
}

export const START = { a: 50, b: 50 } as const;
