// Time as a thing one is given. The only file that reads the clock or sets a timer; knows nothing of what waits.

/**
 * What the rooms with time in them are handed. XState's own clock and its `SimulatedClock` both fit it,
 * so the same object can drive a machine and a component.
 */
export interface Clock {
  /** The instant now, in milliseconds since 1970 (UTC). May jump when the device's clock is set. */
  now(): number;
  /** Calls `run` once after `waitMs` milliseconds. Returns the number that `clearTimeout` takes. */
  setTimeout(run: () => void, waitMs: number): number;
  /** Forgets a timer; a number that has run, or was never given out, is ignored. */
  clearTimeout(id: number): void;
}

/** The device's clock. Hidden tabs may slow its timers to one a second or less. */
export const realClock: Clock = {
  now: () => Date.now(),
  // oxlint-disable-next-line typescript/no-unnecessary-type-conversion -- a number in browsers, an object in Node
  setTimeout: (run, waitMs) => Number(globalThis.setTimeout(run, waitMs)),
  clearTimeout: (id) => globalThis.clearTimeout(id),
};
