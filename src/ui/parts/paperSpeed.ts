// How fast the paper of a call runs: as a recorder has a few speeds, so that the call so far fills the paper from its first words on. Knows no drawing.

import { STRIP_SCALE } from './traceOf';

/** Seconds of call that the paper holds at each speed, the fastest first. */
const SPANS = [20, 30, 45, 60, 90, 120, 180] as const;
/** Faster than this the voice is no longer a line. */
const FASTEST = 40;

/** Seconds between two times on the paper, and between two rules. */
const TICKS = [
  [5, 1],
  [10, 2],
  [15, 5],
  [30, 10],
] as const;
/** Units that a time needs on the paper. */
const TICK_ROOM = 150;

/**
 * Units per second at which `callMs` of call fit on `room` units of paper; never slower than the reference, whose paper
 * then runs out to the left. `room` 0: not measured yet.
 */
export function paperSpeed(callMs: number, room: number): number {
  const span = SPANS.find((seconds) => callMs <= seconds * 1000) ?? SPANS[SPANS.length - 1] ?? 180;
  return Math.min(FASTEST, Math.max(STRIP_SCALE.unitsPerSecond, room / span));
}

/** Milliseconds between two times and between two rules at a speed. */
export function paperRules(unitsPerSecond: number): { readonly tickMs: number; readonly ruleMs: number } {
  const [tick, rule] = TICKS.find(([seconds]) => seconds * unitsPerSecond >= TICK_ROOM) ?? [30, 10];
  return { tickMs: tick * 1000, ruleMs: rule * 1000 };
}
