// Waits a short while for sound to run. Knows nothing of what will be played.

import type { Clock } from '../platform/clock';
import type { SoundKit } from './soundKit.types';

/** How long a context may take to start after a gesture, milliseconds; Chromium needs about 50, an old phone 300. */
export const CONTEXT_START_MS = 700;

/** Asks the context to run, and tells whether it does within `CONTEXT_START_MS`. Never rejects. */
export function contextRuns(kit: SoundKit, clock: Clock): Promise<boolean> {
  if (kit.contextState() === 'running') return Promise.resolve(true);
  return new Promise((resolve) => {
    const settle = (runs: boolean): void => {
      clock.clearTimeout(timer);
      stopListening();
      resolve(runs);
    };
    const check = (): void => {
      if (kit.contextState() === 'running') settle(true);
    };
    const timer = clock.setTimeout(() => settle(kit.contextState() === 'running'), CONTEXT_START_MS);
    const stopListening = kit.onContextState(check);
    void kit.resume().then(check);
  });
}
