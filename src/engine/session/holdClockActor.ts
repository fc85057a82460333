// Counts the whole seconds of a hold. Knows nothing of promises.

import { fromCallback } from 'xstate';
import type { CallClock } from './callClock';
import type { SessionFact } from './sessionContext.types';

/** Sends `hold.tick` with every whole second held; a late timer catches up. Stands still with the clock. */
export function holdClockActor(clock: CallClock) {
  return fromCallback<{ type: 'none' }>(({ sendBack }) => {
    const startedAt = clock.now();
    const tell = (fact: SessionFact): void => sendBack(fact);
    const heldMs = (): number => clock.now() - startedAt;
    const next = (): number => clock.setTimeout(tick, Math.max(1, 1000 - (heldMs() % 1000)));
    const tick = (): void => {
      timer = next();
      tell({ type: 'hold.tick', heldSeconds: Math.floor(heldMs() / 1000) });
    };
    let timer = next();
    return () => clock.clearTimeout(timer);
  });
}
