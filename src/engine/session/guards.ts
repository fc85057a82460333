// Facts about a session that decide whether a command counts. Pure: context and event in, yes or no out.

import { callView } from '../call/callView';
import { canMove } from '../call/canMove';
import { closingAt } from '../call/movesAt';
import { moveOf } from './moveOf';
import type { SessionView } from './session.types';
import type { AnyEvent, SessionContext } from './sessionContext.types';
import { LONG_LINE_MS, silenceUpTo } from './timing';

interface Memory {
  readonly context: SessionContext;
}
interface At extends Memory {
  readonly event: AnyEvent;
}

export const timeRuns = ({ context }: Memory): boolean => context.pausedBecause === null;
export const isPaused = (at: Memory): boolean => !timeRuns(at);

export const isOver = ({ context }: Memory): boolean => context.play.call.ending !== null;
export const isOnHold = ({ context }: Memory): boolean => context.play.call.hold !== null;
export const hasNote = ({ context }: Memory): boolean => context.play.moves.at(-1)?.type === 'note';
export const isLive = ({ context }: Memory): boolean => context.fixed.setting === 'live';
export const isLineLeft = ({ context }: Memory): boolean => context.lineIndex < context.play.call.says.length;

/** Nothing has been played and nothing is carried over: the phone rings. */
export const isFresh = ({ context }: Memory): boolean =>
  context.play.moves.length === 0 && context.fixed.forkOf === undefined;

/** Whether the call engine takes the move that this event means. */
export function moveIsAllowed(at: At): boolean {
  const { play, fixed } = at.context;
  const move = moveOf(at.context, at.event);
  return timeRuns(at) && move !== null && canMove(play.call, move, fixed.stage);
}

/** A hold is refused where the beat may not be hurried and in a crisis, though the engine would replay it. */
export const holdIsOpen = (at: At): boolean =>
  moveIsAllowed(at) && callView(at.context.play.call, at.context.fixed.stage).canHold;

/** A reply counts when it is on offer, the replies have stood a moment, and the agent can be heard. */
export function replyIsOpen(at: At): boolean {
  const { context, event } = at;
  if (event.type !== 'reply.choose' || isPaused(at) || context.isMuted || !context.isSettled) return false;
  return canMove(context.play.call, { type: 'reply', id: event.replyId }, context.fixed.stage);
}

/** A sentence of the close counts as a reply does, and only where the End sheet offers it. */
export function closeIsOpen({ context, event }: At): boolean {
  if (event.type !== 'close.choose' || isPaused({ context }) || context.isMuted || !context.isSettled)
    return false;
  return closingAt(context.play.call, context.fixed.stage).some(({ id }) => id === event.words);
}

/** Only in Live may the agent speak while the customer does. */
export const interruptionIsOpen = (at: At): boolean => isLive(at) && replyIsOpen(at);

/**
 * A line without a voice may be skipped, and one that this person has heard before. In Guided a first hearing too, where the line
 * is long and its tone has been heard: all its words have stood on the screen since it began.
 * @param voicedMs length of a line's recording; null where it is read
 */
export function lineMaySkip({ context }: Memory, voicedMs: (lineId: string) => number | null): boolean {
  const { lineId, heard, isUnderWay, fixed } = context;
  if (lineId === null) return false;
  const lengthMs = voicedMs(lineId);
  if (lengthMs === null || heard.includes(lineId)) return true;
  return fixed.setting === 'guided' && isUnderWay && lengthMs >= LONG_LINE_MS;
}

export const canHearAgain = (at: At): boolean => {
  const { context, event } = at;
  return (
    timeRuns(at) &&
    event.type === 'line.hear' &&
    Object.hasOwn(context.fixed.stage.scenario.lines, event.lineId)
  );
};

/** What is pending has been written, or the store is known to be too slow to wait for: then it may have its consequence. */
export const isWritten = (at: Memory): boolean =>
  timeRuns(at) && (at.context.isKept || at.context.fault === 'slow');

/** Silence counts in Live alone, with timing on, on the phone, where the beat does not ask for patience. */
export function silenceCounts(at: Memory): boolean {
  const { timing, play, fixed } = at.context;
  return isLive(at) && timing > 0 && callView(play.call, fixed.stage).canCountSilence;
}

/** Why no silence counts as the agent chooses; null where one does. */
export function untimedBecause(at: Memory): SessionView['untimed'] {
  if (!isLive(at)) return 'never';
  if (at.context.timing === 0) return 'off';
  return silenceCounts(at) ? null : 'unhurried';
}

/** Milliseconds of silence after which the next dead air comes: the clock begins anew with each and stops at no number. */
export const patienceMs = ({ timing, play }: SessionContext): number =>
  silenceUpTo(play.call.silences + 1) * timing;

export function rewindIsOpen(at: At): boolean {
  const { context, event } = at;
  if (event.type !== 'call.rewind' || isPaused(at) || context.fixed.setting !== 'guided') return false;
  return Number.isInteger(event.move) && event.move >= 0 && event.move < context.play.moves.length;
}
