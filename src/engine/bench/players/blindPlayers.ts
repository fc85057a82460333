// Players that go by place, length or sound. They see what a trainee sees and read no meaning.

import { isClosingWords } from '../../call/closingChoices';
import { asks, politeness } from '../../lint/text';
import { echoes, hedging } from '../../lint/textFeatures';
import type { Choice, Player, Seen } from '../player.types';
import { pick } from '../roll';

/** One sentence that can be said: a reply, or where none is left, what the next polite step can say. */
interface Saying {
  readonly id: string;
  readonly text: string;
}

/** The replies on offer; where every reply is closed, the closing words of the End sheet. */
export function sayingsOf({ replies, ends }: Pick<Seen, 'replies' | 'ends'>): readonly Saying[] {
  return replies.length > 0 ? replies : ends.flatMap(({ choices }) => choices);
}

/** Says `id`; hangs up where there is nothing to say. */
export function say(id: string | undefined): Choice {
  if (id === undefined) return { type: 'end', manner: 'hang-up' };
  return isClosingWords(id) ? { type: 'end', manner: 'politely', words: id } : { type: 'reply', id };
}

export const first: Player = (seen) => say(sayingsOf(seen)[0]?.id);
export const last: Player = (seen) => say(sayingsOf(seen).at(-1)?.id);
/** The second of three or four, as people who avoid both ends. */
export const middle: Player = (seen) => {
  const sayings = sayingsOf(seen);
  return say(sayings[Math.floor((sayings.length - 1) / 2)]?.id);
};
export const random: Player = (seen) => say(pick(sayingsOf(seen), seen)?.id);

/** The reply with the most of something; the earliest of equals. */
function most(measure: (text: string, seen: Seen) => number): Player {
  return (seen) => {
    let best: string | undefined;
    let highest = Number.NEGATIVE_INFINITY;
    for (const { id, text } of sayingsOf(seen)) {
      const value = measure(text, seen);
      if (value <= highest) continue;
      highest = value;
      best = id;
    }
    return say(best);
  };
}

/** As `most`, but by chance where no reply has any of it. */
function mostOrRandom(measure: (text: string, seen: Seen) => number): Player {
  const play = most(measure);
  return (seen) => (sayingsOf(seen).some(({ text }) => measure(text, seen) > 0) ? play(seen) : random(seen));
}

export const longest = most((text) => text.length);
export const shortest = most((text) => -text.length);
export const politest = mostOrRandom(politeness);
export const echo = mostOrRandom((text, { said }) => echoes(text, said));
export const hedger = mostOrRandom(hedging);
export const alwaysQuestion: Player = (seen) => {
  const asking = sayingsOf(seen).filter(({ text }) => asks(text));
  return asking.length === 0 ? random(seen) : say(pick(asking, seen)?.id);
};
