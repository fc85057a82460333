// Heat as the strip reads it: a height, a step of the ramp and five words. Makes no judgement of its own.

import type { Band } from '../../engine/scenario/line.types';
import type { Copy } from '../copy/copy';
import type { HeatReading } from '../parts/HeatScale';

const BANDS: readonly Band[] = ['settled', 'guarded', 'tense', 'angry', 'furious'];
const STEPS = { settled: 0, guarded: 1, tense: 2, angry: 3, furious: 4 } as const;

/** The word of a band, as it stands on the scale. */
export function heatWord(band: Band, copy: Copy): string {
  return copy.heat.bands[band];
}

/** For `PenStrip`: from a session view's `heat`. */
export function heatReading(heat: { readonly value: number; readonly band: Band }, copy: Copy): HeatReading {
  const [settled = '', guarded = '', tense = '', angry = '', furious = ''] = BANDS.map(
    (band) => copy.heat.bands[band],
  );
  return {
    value: heat.value,
    step: STEPS[heat.band],
    words: [settled, guarded, tense, angry, furious],
    label: copy.heat.scale,
  };
}
