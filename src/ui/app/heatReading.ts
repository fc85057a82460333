// Heat or trust as the strip reads it: a height, the words of its scale, what it is drawn with. Makes no judgement of its own.

import { TRUST_LIMITS, type TrustBand } from '../../engine/customer/trustBand';
import type { Band } from '../../engine/scenario/line.types';
import type { Reading } from '../../engine/session/session.types';
import type { Copy } from '../copy/copy';
import { HEAT_LIMITS } from '../parts/gridOf';
import type { HeatReading } from '../parts/HeatScale';
import type { TraceEntry } from '../parts/traceOf';

const BANDS: readonly Band[] = ['settled', 'guarded', 'tense', 'angry', 'furious'];
/** Where each word stands: the middle of its stretch. */
const HEAT_AT = [15, 37.5, 52.5, 67.5, 88] as const;
const TRUST_BANDS: readonly TrustBand[] = ['closed', 'wary', 'listening', 'open'];
const TRUST_AT = [7, 27.5, 52.5, 80] as const;

/** The word that a reading stands at. */
export function readingWord(reading: Reading, copy: Copy): string {
  return reading.scale === 'trust' ? copy.heat.trustBands[reading.band] : copy.heat.bands[reading.band];
}

/** For `PenStrip`: from a session view's `reading`. */
export function heatReading(reading: Reading, copy: Copy): HeatReading {
  if (reading.scale === 'trust')
    return {
      value: reading.value,
      step: TRUST_BANDS.indexOf(reading.band),
      words: trustWords(copy),
      limits: TRUST_LIMITS,
      colour: 'var(--ink)',
      label: copy.heat.trustScale,
    };
  const step = BANDS.indexOf(reading.band);
  return {
    value: reading.value,
    step,
    words: heatWords(copy),
    limits: HEAT_LIMITS,
    colour: `var(--heat-${step})`,
    label: copy.heat.scale,
  };
}

/** The words of heat with their heights, coolest first. */
function heatWords({ heat }: Copy): HeatReading['words'] {
  return BANDS.map((band, index) => ({ word: heat.bands[band], at: HEAT_AT[index] ?? 0 }));
}

/** The words of trust with their heights, least first. */
function trustWords({ heat }: Copy): HeatReading['words'] {
  return TRUST_BANDS.map((band, index) => ({ word: heat.trustBands[band], at: TRUST_AT[index] ?? 0 }));
}

/** The line as its contact tells it: by heat as it is, by trust with trust as its height. */
export function drawnBy(scale: 'heat' | 'trust', entries: readonly TraceEntry[]): readonly TraceEntry[] {
  if (scale === 'heat') return entries;
  return entries.map((entry) => (entry.trust === undefined ? entry : { ...entry, level: entry.trust }));
}
