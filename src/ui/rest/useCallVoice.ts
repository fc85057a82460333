// The loudness of the call that has just ended, for drawing its line running out. Reads no heat and no score.

import { useEffect, useState } from 'react';
import { useServices } from '../app/services';

const NONE: readonly number[] = [];

/** Peaks of the call's lines, oldest first; empty until known, and when there is nothing to draw from. */
export function useCallVoice(attemptId: string): readonly number[] {
  const { store, lineOf } = useServices();
  const [peaks, setPeaks] = useState(NONE);
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<void> => {
      const kept = await store.attempt(attemptId);
      const timeline = kept.ok && kept.value !== null ? await lineOf(kept.value) : null;
      if (!isCurrent || timeline === null) return;
      setPeaks(timeline.entries.flatMap((entry) => (entry.kind === 'line' ? entry.peaks : NONE)));
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [attemptId, store, lineOf]);
  return peaks;
}
