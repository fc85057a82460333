// The steady line and its ghost as paths over a whole call: level, the call, level. Knows no label.

import { type Orientation, pathOf } from '../parts/pathOf';
import { acrossOf, alongOf, LEVEL_HEAT, type LineScale, type TraceEntry, traceOf } from '../parts/traceOf';

/** Time after the end that the line takes to lie level. */
const LEVELS_MS = 4000;

/** The `d` of the line of `entries`, reaching from `from` to `to` (units) where nothing is said. */
export function callPath(
  entries: readonly TraceEntry[],
  scale: LineScale,
  reach: { readonly from: number; readonly to: number; readonly orientation?: Orientation },
): string {
  const last = entries.at(-1);
  const endMs = last === undefined ? 0 : last.startMs + last.durationMs;
  const points = traceOf(entries, scale, {
    fromMs: 0,
    toMs: Math.min(endMs + LEVELS_MS, (reach.to / scale.unitsPerSecond) * 1000),
    heatShown: true,
    endsLevel: true,
  });
  const level = acrossOf(entries[0]?.level ?? LEVEL_HEAT, scale);
  const isDown = reach.orientation === 'down';
  const lead = isDown ? `M${scale.height - level} ${reach.from}V0L` : `M${reach.from} ${level}H0L`;
  const tail = isDown ? `V${reach.to}` : `H${reach.to}`;
  return lead + pathOf(points, scale, reach.orientation ?? 'across').slice(1) + tail;
}

/** The same call without its voice: the level alone, for the road not taken. Ends where the call ended. */
export function ghostPath(
  entries: readonly TraceEntry[],
  scale: LineScale,
  orientation: Orientation = 'across',
): string {
  const last = entries.at(-1);
  if (last === undefined) return '';
  const quiet = entries.map(
    (entry): TraceEntry => ({
      ...entry,
      kind: entry.kind === 'line' ? 'hold' : entry.kind,
      peaks: [],
    }),
  );
  const toMs = last.startMs + last.durationMs;
  return pathOf(traceOf(quiet, scale, { fromMs: 1500, toMs, heatShown: true }), scale, orientation);
}

/** Along the line for an instant, in whole tenths. */
export function at(ms: number, scale: LineScale): number {
  return Math.round(alongOf(ms, scale) * 10) / 10;
}

/** Across it for a heat or a trust. */
export function height(value: number, scale: LineScale): number {
  return Math.round(acrossOf(value, scale) * 10) / 10;
}
