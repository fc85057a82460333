// A clock that moves only when a test says so. Knows nothing of what waits on it.

import type { Clock } from '../../../src/engine/platform/clock';

export interface HandClock extends Clock {
  /** Lets time pass, each timer at its own instant, and the promises between them settle. */
  readonly pass: (ms: number) => Promise<void>;
  /** Timers still waiting. */
  readonly waiting: () => number;
}

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

export function handClock(): HandClock {
  const waits = new Map<number, { readonly dueAt: number; readonly run: () => void }>();
  let now = 1_000_000;
  let nextId = 1;
  return {
    now: () => now,
    setTimeout: (run, waitMs) => {
      const id = nextId++;
      waits.set(id, { dueAt: now + Math.max(0, waitMs), run });
      return id;
    },
    clearTimeout: (id) => void waits.delete(id),
    pass: async (ms) => {
      const until = now + ms;
      await settle();
      for (;;) {
        const next = [...waits]
          .filter(([, { dueAt }]) => dueAt <= until)
          .sort((a, b) => a[1].dueAt - b[1].dueAt)[0];
        if (next === undefined) break;
        const [id, { dueAt, run }] = next;
        waits.delete(id);
        now = Math.max(now, dueAt);
        run();
        await settle();
      }
      now = until;
      await settle();
    },
    waiting: () => waits.size,
  };
}
