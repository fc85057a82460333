// One gradient in chart units: colour follows height exactly, so it never says what height does not.

import type { Orientation } from './pathOf';
import type { LineScale } from './traceOf';

/** Share of the way from heat 100 to heat 0, and the step of the ramp that stands there. */
const STOPS = [
  [0, 4],
  [0.2, 4],
  [0.3, 3],
  [0.42, 2],
  [0.6, 1],
  [0.74, 0],
  [1, 0],
] as const;

export function HeatGradient(props: { id: string; scale: LineScale; orientation?: Orientation }) {
  const { scale } = props;
  const ends =
    props.orientation === 'down'
      ? { x1: scale.height - scale.top, y1: 0, x2: scale.height - scale.bottom, y2: 0 }
      : { x1: 0, y1: scale.top, x2: 0, y2: scale.bottom };
  return (
    <linearGradient id={props.id} gradientUnits="userSpaceOnUse" {...ends}>
      {STOPS.map(([offset, step]) => (
        <stop key={offset} offset={offset} style={{ stopColor: `var(--heat-${step})` }} />
      ))}
    </linearGradient>
  );
}
