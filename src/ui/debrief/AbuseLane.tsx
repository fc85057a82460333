// The lane of abuse under the line: hatched, with its word, denser for worse. It belongs to the caller, so it has no link to a decision.

import { useId } from 'react';
import { useCopy } from '../copy/copy';
import type { LineScale } from '../parts/traceOf';
import type { AbuseRun } from './chartFacts';
import { at } from './chartPath';

/** Units between two strokes of the hatching, by level. */
const HATCH = { 1: 7, 2: 5, 3: 3.4 } as const;
const WORD = 110;

export function AbuseLane(props: {
  readonly runs: readonly AbuseRun[];
  readonly scale: LineScale;
  readonly y: number;
  /** Where the name of the lane stands. */
  readonly end: number;
}) {
  const { line } = useCopy().debrief;
  const id = useId();
  const { runs, scale, y, end } = props;
  const named = [...new Set(runs.map(({ level }) => line.abuse[level].toLowerCase()))];
  return (
    <g className="abuse">
      <defs>
        {([1, 2, 3] as const).map((level) => (
          <pattern
            key={level}
            id={`${id}${level}`}
            width={HATCH[level]}
            height={HATCH[level]}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path className="hatch" d={`M0 0V${HATCH[level]}`} />
          </pattern>
        ))}
      </defs>
      <text className="lane" x={end} y={y + 12}>
        {runs.length === 0
          ? line.noAbuse
          : named.length === 1
            ? `${line.abuseLane}: ${named[0]}`
            : line.abuseLane}
      </text>
      {runs.map((run, index) => {
        const x = at(run.fromMs, scale);
        const to = at(run.toMs, scale);
        const next = runs[index + 1];
        const room = (next === undefined ? end : at(next.fromMs, scale)) - to;
        return (
          <g key={run.fromMs}>
            <rect
              className="ab"
              fill={`url(#${id}${run.level})`}
              x={x}
              y={y}
              width={Math.max(3, to - x)}
              height="14"
            />
            {(room > WORD || to - x > WORD) && (
              <text className="lane word" x={room > WORD ? to + 6 : x + 8} y={y + 12}>
                {line.abuse[run.level]}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
