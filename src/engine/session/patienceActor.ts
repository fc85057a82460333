// Counts a silence up to its limit. Knows nothing of what a silence does to a customer.

import { fromCallback } from 'xstate';
import type { CallClock } from './callClock';
import type { SessionFact } from './sessionContext.types';
import { SILENCE_TICK_MS } from './timing';

export interface PatienceInput {
  /** Silence that has passed before, milliseconds. */
  readonly silentMs: number;
  readonly limitMs: number;
}

/** Sends `patience.tick` about four times a second and `patience.over` once at the limit. Stands still with the clock. */
export function patienceActor(clock: CallClock) {
  return fromCallback<{ type: 'none' }, PatienceInput>(({ input, sendBack }) => {
    const startedAt = clock.now();
    const tell = (fact: SessionFact): void => sendBack(fact);
    const silentMs = (): number => input.silentMs + (clock.now() - startedAt);
    const next = (): number =>
      clock.setTimeout(tick, Math.max(1, Math.min(SILENCE_TICK_MS, input.limitMs - silentMs())));
    const tick = (): void => {
      const soFarMs = silentMs();
      if (soFarMs >= input.limitMs) {
        tell({ type: 'patience.tick', silentMs: input.limitMs });
        tell({ type: 'patience.over' });
        return;
      }
      timer = next();
      tell({ type: 'patience.tick', silentMs: soFarMs });
    };
    let timer = next();
    return () => clock.clearTimeout(timer);
  });
}
