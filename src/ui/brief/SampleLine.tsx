// Five seconds of one intensity, drawn on the dial.

import { LivingLine } from '../parts/LivingLine';
import type { LineScale, TraceEntry } from '../parts/traceOf';

const SAMPLE_SCALE: LineScale = { unitsPerSecond: 24, height: 44, top: 5, bottom: 41, swing: 7, step: 1.8 };

export function SampleLine(props: { readonly entry: TraceEntry }) {
  const { entry } = props;
  // the level stands already: what is drawn is the sound, not an arrival
  const before: TraceEntry = { kind: 'hold', startMs: -1, durationMs: 1, heat: entry.heat, peaks: [] };
  return (
    <LivingLine
      className="say"
      entries={[before, entry]}
      scale={SAMPLE_SCALE}
      fromMs={0}
      toMs={entry.durationMs}
      heatShown
    />
  );
}
