// The call that has just ended: its line and the bands it went through. Reads; judges nothing.

import { useMemo } from 'react';
import { replayMoves } from '../../engine/call/replayMoves';
import { heatBand } from '../../engine/customer/heatBand';
import type { Band } from '../../engine/scenario/line.types';
import type { SessionView, Timeline } from '../../engine/session/session.types';
import { timelineOf } from '../../engine/session/timeline';
import { useRunning, useServices } from '../app/services';

export interface EndedCall {
  readonly timeline: Timeline;
  /** Guided only: the band at the start and at the end; null elsewhere, so that no word of it is on the page. */
  readonly bands: { readonly from: Band; readonly to: Band } | null;
}

export function useEndedCall(view: SessionView): EndedCall {
  const { voice } = useServices();
  const { stage } = useRunning();
  const { moves, setting } = view;
  return useMemo(() => {
    const replayed = replayMoves(stage, moves);
    if (!replayed.ok) return { timeline: { entries: [], totalMs: 0 }, bands: null };
    const { opening, final } = replayed.replay;
    return {
      timeline: timelineOf(replayed.replay, voice),
      bands:
        setting === 'guided'
          ? { from: heatBand(opening.customer.heat), to: heatBand(final.customer.heat) }
          : null,
    };
  }, [stage, moves, voice, setting]);
}
