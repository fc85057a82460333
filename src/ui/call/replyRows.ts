// The rows under the line: four places that never move, filled while there is something to say. Draws nothing.

import type { SessionView } from '../../engine/session/session.types';

export type Replies = SessionView['replies'];

/** `waiting`: its key is dashed. `said`: the words just spoken. `none`: fewer than four replies here. */
export type ReplyRow =
  | { readonly state: 'open'; readonly id: string; readonly text: string; readonly isTried: boolean }
  | { readonly state: 'said'; readonly id: string; readonly text: string }
  | { readonly state: 'waiting' | 'none' };

const PLACES = 4;

/** `said` is the reply that stands until the customer speaks, in the place where it was chosen; `tried` are ids chosen from here before. */
export function replyRows(
  replies: Replies,
  said: { readonly slot: number; readonly id: string; readonly text: string } | null,
  tried: ReadonlySet<string> = new Set(),
): readonly ReplyRow[] {
  const count = Math.max(PLACES, replies.length);
  return Array.from({ length: count }, (_, slot): ReplyRow => {
    if (said !== null)
      return slot === said.slot ? { state: 'said', id: said.id, text: said.text } : { state: 'waiting' };
    const reply = replies[slot];
    if (reply !== undefined) return { state: 'open', ...reply, isTried: tried.has(reply.id) };
    return { state: replies.length === 0 ? 'waiting' : 'none' };
  });
}
