// The call that has just ended: its line and the bands it went through. Reads; judges nothing.

import { useMemo } from 'react';
import type { Call, Replay, Stage } from '../../engine/call/call.types';
import { replayMoves } from '../../engine/call/replayMoves';
import { scaleOf } from '../../engine/scenario/drama';
import { readingAt } from '../../engine/session/readingAt';
import type { Reading, SessionView, Timeline } from '../../engine/session/session.types';
import { timelineOf } from '../../engine/session/timeline';
import { useRunning, useServices } from '../app/services';

export interface EndedCall {
  readonly timeline: Timeline;
  /** Guided only: the reading at the start and at the end; null elsewhere, so that no word of it is on the page. */
  /** Null while the moves cannot be replayed, which a running call's always can. */
  readonly replay: Replay | null;
  readonly readings: { readonly from: Reading; readonly to: Reading } | null;
}

export function useEndedCall(view: SessionView): EndedCall {
  const { voice } = useServices();
  const { stage } = useRunning();
  const { moves, setting } = view;
  return useMemo(() => {
    const replayed = replayMoves(stage, moves);
    if (!replayed.ok) return { timeline: { entries: [], totalMs: 0 }, replay: null, readings: null };
    const { opening, final } = replayed.replay;
    return {
      replay: replayed.replay,
      timeline: timelineOf(replayed.replay, voice),
      readings: setting === 'guided' ? { from: reading(opening, stage), to: reading(final, stage) } : null,
    };
  }, [stage, moves, voice, setting]);
}

function reading({ customer }: Call, { scenario }: Stage): Reading {
  return readingAt(scaleOf(scenario), customer.heat, customer.trust);
}
