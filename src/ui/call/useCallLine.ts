// The living line of the open call: its timeline, and the instant under the pen. Reads the session; decides nothing.

import { useCallback, useMemo, useRef } from 'react';
import { replayMoves } from '../../engine/call/replayMoves';
import type { SessionView, Timeline, TimelineEntry } from '../../engine/session/session.types';
import { timelineOf } from '../../engine/session/timeline';
import { useRunning, useServices } from '../app/services';
import { callMs, drawnEntries, rolledMs } from './callTime';

const EMPTY: Timeline = { entries: [], totalMs: 0 };

export interface CallLine {
  readonly entries: readonly TimelineEntry[];
  /** Milliseconds of call, exactly. */
  readonly nowMs: () => number;
  /** The same as the running paper shows it: a jump is rolled through. Ask once per frame. */
  readonly penMs: () => number;
  /** Where the paper stands while it waits. */
  readonly stillMs: () => number;
}

export function useCallLine(view: SessionView): CallLine {
  const { voice } = useServices();
  const { session, stage } = useRunning();
  const { moves } = view;
  const timeline = useMemo(() => {
    const replayed = replayMoves(stage, moves);
    return replayed.ok ? timelineOf(replayed.replay, voice) : EMPTY;
  }, [stage, moves, voice]);
  const { phase, elapsedMs, hold } = view;
  const entries = useMemo(
    () => drawnEntries(timeline, { phase, elapsedMs, hold }),
    [timeline, phase, elapsedMs, hold],
  );
  const { totalMs } = timeline;
  const nowMs = useCallback(
    () => callMs(session.getView(), totalMs, session.positionMs()),
    [session, totalMs],
  );
  const shown = useRef<number | null>(null);
  const penMs = useCallback(() => {
    const target = nowMs();
    shown.current = rolledMs(shown.current ?? target, target);
    return shown.current;
  }, [nowMs]);
  const stillMs = useCallback(() => {
    shown.current = nowMs();
    return shown.current;
  }, [nowMs]);
  return { entries, nowMs, penMs, stillMs };
}
