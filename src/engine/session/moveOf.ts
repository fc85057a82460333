// Which move an event means in this call, and what the session remembers once it is made. Pure.

import type { Move } from '../call/move.types';
import { sayingMove } from '../call/movesAt';
import { playFrom, playOn } from './play';
import type { AnyEvent, SessionContext } from './sessionContext.types';

/** The move, or null when the event is none here. Whether a reply cuts in is for the state to say that hears it. */
export function moveOf({ heldSeconds, play }: SessionContext, event: AnyEvent): Move | null {
  const known = event;
  switch (known.type) {
    case 'reply.choose':
      return { type: 'reply', id: known.replyId };
    case 'close.choose':
      return sayingMove(known.words);
    case 'hold.start':
      return known.promisedSeconds === undefined
        ? { type: 'hold' }
        : { type: 'hold', promisedSeconds: known.promisedSeconds };
    case 'hold.end':
      return { type: 'resume', heldSeconds };
    case 'transfer.make': {
      const { target, manner, parts } = known;
      return {
        type: 'transfer',
        target,
        manner,
        parts,
        ...(known.isConduct === true && { isConduct: true }),
      };
    }
    case 'end.make':
      return { type: 'end', manner: known.manner };
    case 'note.leave':
      return { type: 'note', items: known.items };
    case 'patience.over':
      return { type: 'dead-air', nth: play.call.silences + 1 };
    default:
      return null;
  }
}

/** The memory after a move: the customer is about to say the first of his lines. */
export function afterMove(context: SessionContext, move: Move): Partial<SessionContext> {
  const play = playOn(context.play, move, context.fixed.stage);
  return {
    play,
    lineIndex: 0,
    lineId: play.call.says[0] ?? context.lineId,
    hasVoiceFailed: false,
    pending: null,
    // a further silence goes on from the last, until the customer makes a move of his own
    silentMs: play.call.silences > 0 ? context.silentMs : 0,
    heldSeconds: 0,
  };
}

/** The memory after a rewind: the replies of that decision stand again. */
export function afterRewind({ fixed, play: { moves } }: SessionContext, to: number): Partial<SessionContext> {
  const play = playFrom(fixed.stage, moves.slice(0, to));
  const { says } = play.call;
  return {
    play,
    lineIndex: says.length,
    lineId: says.at(-1) ?? null,
    hasVoiceFailed: false,
    pending: null,
    silentMs: 0,
    heldSeconds: 0,
  };
}
