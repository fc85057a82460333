// The end of the line: the last words of the call, the mark of its end, then level. Without a meter it is the voice alone.

import { useMemo } from 'react';
import { drawnBy, readingWord } from '../app/heatReading';
import { useCopy } from '../copy/copy';
import { clockText } from '../parts/clockText';
import { LivingLine } from '../parts/LivingLine';
import { alongOf, LEVEL_HEAT, type LineScale, type TraceEntry } from '../parts/traceOf';
import type { EndedCall } from './useEndedCall';

/** The strip of the wrap: 88 px of paper, a little slower than the call's own. */
const SCALE: LineScale = { unitsPerSecond: 4.24, height: 112, top: 18, bottom: 98, swing: 20, step: 2 };
/** Half the drawing: wider than any screen on either side of its middle. */
const HALF = 1850;
/** The end stands this far right of the middle. */
const END_AT = 204;

export function EndStrip(props: { readonly ended: EndedCall }) {
  const copy = useCopy();
  const { timeline, readings } = props.ended;
  const { totalMs } = timeline;
  const entries = useMemo<readonly TraceEntry[]>(
    () => [
      ...drawnBy(readings?.to.scale ?? 'heat', timeline.entries),
      {
        kind: 'ring',
        startMs: totalMs,
        durationMs: 60_000,
        heat: LEVEL_HEAT,
        peaks: [],
        ...(readings?.to.scale === 'trust' && { level: readings.to.value }),
      },
    ],
    [timeline, totalMs, readings],
  );
  const unitMs = 1000 / SCALE.unitsPerSecond;
  const end = alongOf(totalMs, SCALE);
  return (
    <section className="strip" aria-label={copy.wrap.strip}>
      <p className="sr">
        {readings === null ? copy.wrap.saidEndPlain : copy.wrap.saidEnd(readingWord(readings.to, copy))}
      </p>
      <LivingLine
        className="end-line"
        entries={entries}
        scale={SCALE}
        fromMs={totalMs - (HALF + END_AT) * unitMs}
        toMs={totalMs + (HALF - END_AT) * unitMs}
        heatShown={readings !== null}
        gridMs={10_000}
      >
        <path className="end-mark" d={`M${end} 0V${SCALE.height}`} />
      </LivingLine>
      <span className="end-at label" aria-hidden="true">
        {copy.wrap.endMark(clockText(totalMs))}
      </span>
    </section>
  );
}
