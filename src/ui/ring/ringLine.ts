// The ring as a drawing: every four seconds a double shiver of a level line. Knows no sound.

import { LEVEL_HEAT, type TraceEntry } from '../parts/traceOf';

/** British cadence: two bursts of 0.4 s with 0.2 s between, then 3 s of quiet; as the ring sound does. */
const BURST_MS = 400;
const GAP_MS = 200;
export const RING_MS = 4000;
/** The paper runs faster than in the call: one ring is 108 units. */
export const RING_UNITS_PER_SECOND = 27;
/** The shiver is drawn at twice its length, so that its points can be seen. */
const STRETCH = 2;

const burst = (startMs: number): TraceEntry => ({
  kind: 'ring',
  startMs,
  durationMs: BURST_MS * STRETCH,
  heat: LEVEL_HEAT,
  peaks: Array.from({ length: (BURST_MS * STRETCH) / 50 }, (_, at) =>
    Math.sin((Math.PI * (at + 1)) / ((BURST_MS * STRETCH) / 50 + 1)),
  ),
});

/** How many rings have begun by then, at least one. */
export function ringsBy(ms: number): number {
  return Math.max(1, Math.floor(ms / RING_MS) + 1);
}

/** The entries of the first `rings` rings. */
export function ringEntries(rings: number): readonly TraceEntry[] {
  return Array.from({ length: rings }, (_, ring) => ring * RING_MS).flatMap((startMs) => [
    burst(startMs),
    burst(startMs + (BURST_MS + GAP_MS) * STRETCH),
  ]);
}
