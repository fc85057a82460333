// Points of the living line to an SVG path: sharp in anger, rounded below it. Knows no time and no colour.

import type { LineScale, TracePoint } from './traceOf';

export type Orientation = 'across' | 'down';

/** Points are anger: from here up the line is sharp. */
const SHARP_FROM_HEAT = 50;

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** Turned upright, time runs down and heat runs right. */
function place(point: TracePoint, height: number, orientation: Orientation): readonly [number, number] {
  return orientation === 'across' ? [point.along, point.across] : [height - point.across, point.along];
}

/** The `d` of the line. `heatShown` false draws every point sharp, since the line is then the voice alone. */
export function pathOf(
  points: readonly TracePoint[],
  scale: LineScale,
  orientation: Orientation = 'across',
  heatShown = true,
): string {
  let path = '';
  for (const [index, point] of points.entries()) {
    const [x, y] = place(point, scale.height, orientation);
    const next = points[index + 1];
    if (index === 0) {
      path = `M${short(x)} ${short(y)}`;
    } else if (heatShown && point.heat < SHARP_FROM_HEAT && next !== undefined) {
      const [nextX, nextY] = place(next, scale.height, orientation);
      path += `Q${short(x)} ${short(y)} ${short((x + nextX) / 2)} ${short((y + nextY) / 2)}`;
    } else {
      path += `L${short(x)} ${short(y)}`;
    }
  }
  return path;
}
