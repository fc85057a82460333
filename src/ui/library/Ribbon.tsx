// The line of the last call, edge to edge under the doors. Before any call it lies level.

import type { Timeline } from '../../engine/session/session.types';
import { LivingLine } from '../parts/LivingLine';
import type { LineScale } from '../parts/traceOf';

/** 35 units are ten seconds: a call of six minutes runs off both ends of a projector. */
const RIBBON_SCALE: LineScale = {
  unitsPerSecond: 3.5,
  height: 84,
  top: 10,
  bottom: 72,
  swing: 12,
  step: 1.6,
};
const HALF_MS = 400_000;

export function Ribbon(props: { readonly line: Timeline | null }) {
  const middleMs = props.line === null ? 0 : Math.min(props.line.totalMs * 0.35, 60_000);
  return (
    <LivingLine
      className="ribbon"
      entries={props.line?.entries ?? []}
      scale={RIBBON_SCALE}
      fromMs={middleMs - HALF_MS}
      toMs={middleMs + HALF_MS}
      heatShown
      endsLevel
      gridMs={10_000}
    />
  );
}
