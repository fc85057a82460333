// A clock that can be stopped: while it is, none of its timers advances, and afterwards each goes on with what was left. Knows nothing of calls.

import type { Clock } from '../platform/clock';

export interface CallClock extends Clock {
  readonly stop: () => void;
  readonly go: () => void;
  readonly isStopped: () => boolean;
  /** Told with each stop and go. */
  readonly onChange: (listener: (isStopped: boolean) => void) => () => void;
}

interface Wait {
  readonly run: () => void;
  leftMs: number;
  /** The base clock's timer, and when it was set; null while stopped. */
  armed: { readonly timer: number; readonly at: number } | null;
}

/** A running clock over `base`. Its `now` counts only the milliseconds that were not stopped, from 0. */
export function createCallClock(base: Clock): CallClock {
  const waits = new Map<number, Wait>();
  const listeners = new Set<(isStopped: boolean) => void>();
  let nextId = 1;
  let isStopped = false;
  let passedMs = 0;
  let wentAt = base.now();

  // the device's clock may be set back: time here never runs backwards
  const since = (at: number): number => Math.max(0, base.now() - at);
  const arm = (id: number, wait: Wait): void => {
    const timer = base.setTimeout(() => {
      waits.delete(id);
      wait.run();
    }, wait.leftMs);
    wait.armed = { timer, at: base.now() };
  };
  const tell = (): void => {
    for (const listener of [...listeners]) listener(isStopped);
  };

  return {
    now: () => (isStopped ? passedMs : passedMs + since(wentAt)),
    setTimeout: (run, waitMs) => {
      const id = nextId++;
      const wait: Wait = { run, leftMs: waitMs, armed: null };
      waits.set(id, wait);
      if (!isStopped) arm(id, wait);
      return id;
    },
    clearTimeout: (id) => {
      const armed = waits.get(id)?.armed;
      if (armed) base.clearTimeout(armed.timer);
      waits.delete(id);
    },
    stop: () => {
      if (isStopped) return;
      passedMs += since(wentAt);
      isStopped = true;
      for (const wait of waits.values()) {
        if (wait.armed === null) continue;
        base.clearTimeout(wait.armed.timer);
        wait.leftMs = Math.max(0, wait.leftMs - since(wait.armed.at));
        wait.armed = null;
      }
      tell();
    },
    go: () => {
      if (!isStopped) return;
      isStopped = false;
      wentAt = base.now();
      for (const [id, wait] of waits) arm(id, wait);
      tell();
    },
    isStopped: () => isStopped,
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
