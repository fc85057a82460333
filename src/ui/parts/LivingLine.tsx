// The living line as a still drawing: entries in, SVG out. It fills its box and knows no clock; the moving strip is `PenStrip`.
//
// entries      what was said, by instants of the call (a `Timeline`'s entries fit as they are)
// scale        how time and heat become units: `ROW_SCALE`, `STRIP_SCALE` or `fitScale(totalMs, width, height)`
// fromMs,toMs  the part shown; earlier than the first entry the line lies level
// nowMs        draw no further than here; absent means all
// heatShown    false: the voice alone, centred, in ink
// orientation  'across', or 'down': time runs down and heat runs right (script margin, phone chart)
// gridMs       rules every so many ms, every third one strong; absent means bare paper
// endsLevel    after the last entry the line goes level: the call is over
// trustShown   trust as dotted ink
// stretched    the drawing takes the box's own proportions (a script segment); else it keeps its own
// label        what the picture says, for those who hear it; absent hides it (say it in words beside it)
// children     SVG drawn over the line, in the same units (`alongOf`, `acrossOf`)

import { memo, type ReactNode, useId, useMemo } from 'react';
import { gridOf } from './gridOf';
import { HeatGradient } from './HeatGradient';
import { type Orientation, pathOf } from './pathOf';
import { alongOf, isLevelled, type LineScale, type TraceEntry, traceOf } from './traceOf';
import { trustOf } from './trustOf';

export interface LivingLineProps {
  readonly entries: readonly TraceEntry[];
  readonly scale: LineScale;
  readonly fromMs: number;
  readonly toMs: number;
  readonly nowMs?: number;
  readonly heatShown: boolean;
  readonly orientation?: Orientation;
  readonly gridMs?: number;
  readonly endsLevel?: boolean;
  readonly trustShown?: boolean;
  readonly stretched?: boolean;
  readonly label?: string;
  readonly className?: string;
  readonly children?: ReactNode;
}

/** The same drawing while its values are: a script holds one for each speech. */
export const LivingLine = memo(function LivingLine(props: LivingLineProps) {
  const {
    entries,
    scale,
    fromMs,
    toMs,
    heatShown,
    orientation = 'across',
    gridMs,
    endsLevel = false,
  } = props;
  const id = useId();
  const hasLevel = isLevelled(entries);
  const drawnToMs = Math.min(toMs, props.nowMs ?? toMs);
  const path = useMemo(() => {
    const points = traceOf(entries, scale, { fromMs, toMs: drawnToMs, heatShown, endsLevel });
    return pathOf(points, scale, orientation, heatShown);
  }, [entries, scale, fromMs, drawnToMs, heatShown, endsLevel, orientation]);
  const grid = useMemo(
    () =>
      gridMs === undefined
        ? null
        : gridOf(
            scale,
            { fromMs, toMs, minorMs: gridMs, majorMs: gridMs * 3 },
            heatShown && !hasLevel,
            orientation,
          ),
    [scale, fromMs, toMs, gridMs, heatShown, hasLevel, orientation],
  );
  const isColoured = heatShown && !hasLevel;
  const along = alongOf(fromMs, scale);
  const length = Math.max(1, alongOf(toMs, scale) - along);
  const isAcross = orientation === 'across';
  const box = {
    className: props.className ?? 'line-part',
    viewBox: isAcross ? `${along} 0 ${length} ${scale.height}` : `0 ${along} ${scale.height} ${length}`,
    preserveAspectRatio: props.stretched ? 'none' : 'xMidYMid meet',
  };
  const drawing = (
    <>
      {isColoured && (
        <defs>
          <HeatGradient id={id} scale={scale} orientation={orientation} />
        </defs>
      )}
      {grid && (
        <>
          <path className="g1" d={grid.minor} />
          <path className="g2" d={grid.major} />
        </>
      )}
      {props.trustShown && <path className="trust" d={trustOf(entries, scale, orientation)} />}
      <path
        className={isColoured ? 'trace' : 'trace plain'}
        stroke={isColoured ? `url(#${id})` : undefined}
        d={path}
      />
      {props.children}
    </>
  );
  return props.label === undefined ? (
    <svg {...box} aria-hidden="true">
      {drawing}
    </svg>
  ) : (
    <svg {...box} role="img" aria-label={props.label}>
      {drawing}
    </svg>
  );
});
