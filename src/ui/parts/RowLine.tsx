// The small line of a list row: the real line, shrunk, on a ten-minute clock. A bare rule is the time to set aside.

import { LivingLine } from './LivingLine';
import { alongOf, ROW_SCALE, type TraceEntry } from './traceOf';

/** Ten minutes: the longest call of the library. */
const CLOCK_MS = 600_000;
const TWO_MINUTES = [0, 120_000, 240_000, 360_000, 480_000, 600_000] as const;

/** `entries` null: not played, or no longer to be drawn. `endMs`: where it ended, or the time it takes. */
export function RowLine(props: { readonly entries: readonly TraceEntry[] | null; readonly endMs: number }) {
  const endMs = Math.min(CLOCK_MS, props.endMs);
  const end = alongOf(endMs, ROW_SCALE);
  const rules = TWO_MINUTES.map((ms) => `M${alongOf(ms, ROW_SCALE) + 0.5} 0V${ROW_SCALE.height}`).join('');
  if (props.entries === null) {
    return (
      <svg className="mini" viewBox="0 0 240 44" aria-hidden="true">
        <path className="g2" d={rules} />
        <path className="flat" d="M0 39H240" />
        <path className="len" d={`M0 39H${end}M${end} 33V42`} />
      </svg>
    );
  }
  return (
    <svg className="mini" viewBox="0 0 240 44" aria-hidden="true">
      <path className="g2" d={rules} />
      <path className="flat" d="M0 39H240" />
      <svg x="0" y="0" width={end} height={ROW_SCALE.height} overflow="visible" aria-hidden="true">
        <LivingLine
          entries={props.entries}
          scale={ROW_SCALE}
          fromMs={0}
          toMs={endMs}
          heatShown
          className="mini-line"
        />
      </svg>
      <path className="endt" d={`M${end} 33V42`} />
    </svg>
  );
}
