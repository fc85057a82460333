// The instant under the pen: computed from recordings and held seconds, never from the wall. Pure.

import type { SessionView, Timeline, TimelineEntry } from '../../engine/session/session.types';

/** Milliseconds of call so far. `positionMs` is where the line being spoken stands; null when none is. */
export function callMs(
  view: Pick<SessionView, 'phase' | 'elapsedMs' | 'line' | 'hold' | 'isHearingAgain'>,
  totalMs: number,
  positionMs: number | null,
): number {
  if (view.phase === 'held') return totalMs + (view.hold?.heldSeconds ?? 0) * 1000;
  if (view.phase !== 'speaking') return totalMs;
  const into = Math.min(positionMs ?? 0, view.line?.durationMs ?? 0);
  return Math.min(totalMs, view.elapsedMs + into);
}

/** What the strip draws: everything up to the line being spoken, and a hold as long as it has lasted. */
export function drawnEntries(
  { entries, totalMs }: Timeline,
  view: Pick<SessionView, 'phase' | 'elapsedMs' | 'hold'>,
): readonly TimelineEntry[] {
  if (view.phase === 'speaking') return entries.filter((entry) => entry.startMs <= view.elapsedMs);
  const last = entries.at(-1);
  if (view.phase !== 'held' || view.hold === null || last === undefined) return entries;
  const durationMs = view.hold.heldSeconds * 1000;
  return [...entries, { ...last, kind: 'hold', startMs: totalMs, durationMs, peaks: [] }];
}

/** Share of a jump that the paper rolls on in one frame; what the agent said passes under the pen in about half a second. */
const ROLL = 0.14;
const JUMP_MS = 400;

/** The next instant under the pen on its way to `targetMs`: jumps are rolled through, going back is at once. */
export function rolledMs(shownMs: number, targetMs: number): number {
  const gap = targetMs - shownMs;
  return gap > JUMP_MS ? shownMs + Math.max(16, gap * ROLL) : targetMs;
}
