// The quieter of two readings over the call, trust beside heat or heat beside trust: a stepped path that eases at each change. Knows no colour.

import type { Orientation } from './pathOf';
import { acrossOf, alongOf, type LineScale, type TraceEntry } from './traceOf';

/** The `d` of the quieter line, 0..100 in height: trust, or heat where the main line is levelled by trust. Entries without trust leave it level. */
export function trustOf(
  entries: readonly TraceEntry[],
  scale: LineScale,
  orientation: Orientation = 'across',
): string {
  let path = '';
  let trust: number | undefined;
  for (const entry of entries) {
    if (entry.trust === undefined) continue;
    const now = entry.level === undefined ? entry.trust : entry.heat;
    const before = trust ?? now;
    trust = now;
    const from = alongOf(entry.startMs, scale);
    const to = alongOf(entry.startMs + entry.durationMs, scale);
    const settled = from + Math.min(to - from, scale.unitsPerSecond * 4);
    for (const [along, value] of [
      [from, before],
      [settled, trust],
      [to, trust],
    ] as const) {
      const across = acrossOf(value, scale);
      const at =
        orientation === 'across'
          ? `${along.toFixed(1)} ${across.toFixed(1)}`
          : `${(scale.height - across).toFixed(1)} ${along.toFixed(1)}`;
      path += path === '' ? `M${at}` : `L${at}`;
    }
  }
  return path;
}
