// The graticule of chart paper: time and heat limits as two paths. Knows nothing of what is drawn on it.

import type { Orientation } from './pathOf';
import { acrossOf, alongOf, type LineScale } from './traceOf';

/** The upper ends of settled, guarded, tense and angry. */
export const HEAT_LIMITS = [30, 45, 60, 75] as const;

export interface Grid {
  readonly minor: string;
  readonly major: string;
}

/** Time rules every `minorMs` and, stronger, every `majorMs`; rules of the scale at the tens and, stronger, at `limits`. */
export function gridOf(
  scale: LineScale,
  view: {
    readonly fromMs: number;
    readonly toMs: number;
    readonly minorMs: number;
    readonly majorMs: number;
  },
  heatShown: boolean,
  orientation: Orientation = 'across',
  limits: readonly number[] = HEAT_LIMITS,
): Grid {
  const acrossRule = (along: number): string =>
    orientation === 'across'
      ? `M${along.toFixed(1)} 0V${scale.height}`
      : `M0 ${along.toFixed(1)}H${scale.height}`;
  const from = alongOf(view.fromMs, scale);
  const to = alongOf(view.toMs, scale);
  const alongRule = (across: number): string =>
    orientation === 'across'
      ? `M${from.toFixed(1)} ${across.toFixed(1)}H${to.toFixed(1)}`
      : `M${(scale.height - across).toFixed(1)} ${from.toFixed(1)}V${to.toFixed(1)}`;
  let minor = '';
  let major = '';
  for (let ms = Math.ceil(view.fromMs / view.minorMs) * view.minorMs; ms <= view.toMs; ms += view.minorMs) {
    if (ms % view.majorMs === 0) major += acrossRule(alongOf(ms, scale));
    else minor += acrossRule(alongOf(ms, scale));
  }
  if (heatShown) {
    for (let heat = 10; heat < 100; heat += 10) minor += alongRule(acrossOf(heat, scale));
    for (const heat of limits) major += alongRule(acrossOf(heat, scale));
  }
  return { minor, major };
}
