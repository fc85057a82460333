// Which move an event means in this call, and what the session remembers once it is made. Pure.

import type { Move } from '../call/move.types';
import { playOn } from './play';
import type { AnyEvent, SessionContext } from './sessionContext.types';

/** The move, or null when the event is none here. Without a command of its own, an event lets the standing reply through. */
export function moveOf(
  { pending, heldSeconds, play }: SessionContext,
  event: AnyEvent | { type: string },
): Move | null {
  const known = event as AnyEvent;
  switch (known.type) {
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
      return play.call.silences < 2 ? { type: 'dead-air', nth: play.call.silences === 0 ? 1 : 2 } : null;
    default:
      if (pending === null) return null;
      return { type: 'reply', id: pending.replyId, ...(pending.isInterrupting && { isInterrupting: true }) };
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
    // the second silence at a beat goes on from the first
    silentMs: move.type === 'dead-air' ? context.silentMs : 0,
    heldSeconds: 0,
  };
}
