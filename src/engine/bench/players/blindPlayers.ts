// Players that go by place, length or sound. They see what a trainee sees and read no meaning.

import { asks, politeness } from '../../lint/text';
import { echoes, hedging } from '../../lint/textFeatures';
import type { Choice, Player, Seen } from '../player.types';
import { pick } from '../roll';

export const reply = (id: string): Choice => ({ type: 'reply', id });
export const endPolitely: Choice = { type: 'end', manner: 'politely' };

/** The way on where every reply is closed. */
export function replyOrEnd(id: string | undefined): Choice {
  return id === undefined ? endPolitely : reply(id);
}

export const first: Player = ({ replies }) => replyOrEnd(replies[0]?.id);
export const last: Player = ({ replies }) => replyOrEnd(replies[replies.length - 1]?.id);
/** The second of three or four, as people who avoid both ends. */
export const middle: Player = ({ replies }) => replyOrEnd(replies[Math.floor((replies.length - 1) / 2)]?.id);
export const random: Player = (seen) => replyOrEnd(pick(seen.replies, seen)?.id);

/** The reply with the most of something; the earliest of equals. */
function most(measure: (text: string, seen: Seen) => number): Player {
  return (seen) => {
    let best: string | undefined;
    let highest = Number.NEGATIVE_INFINITY;
    for (const { id, text } of seen.replies) {
      const value = measure(text, seen);
      if (value <= highest) continue;
      highest = value;
      best = id;
    }
    return replyOrEnd(best);
  };
}

/** As `most`, but by chance where no reply has any of it. */
function mostOrRandom(measure: (text: string, seen: Seen) => number): Player {
  const play = most(measure);
  return (seen) => (seen.replies.some(({ text }) => measure(text, seen) > 0) ? play(seen) : random(seen));
}

export const longest = most((text) => text.length);
export const shortest = most((text) => -text.length);
export const politest = mostOrRandom(politeness);
export const echo = mostOrRandom((text, { said }) => echoes(text, said));
export const hedger = mostOrRandom(hedging);
export const alwaysQuestion: Player = (seen) => {
  const asking = seen.replies.filter(({ text }) => asks(text));
  return asking.length === 0 ? random(seen) : replyOrEnd(pick(asking, seen)?.id);
};
