// How much of a line has been said by an instant, by the loudness of its recording. Knows no words.

const PEAK_MS = 50;
/** Below this loudness nothing is being said: breath and pauses carry no words. */
const VOICED_FROM = 0.08;

interface Recorded {
  readonly durationMs: number;
  readonly peaks: readonly number[];
}

/** 0..1. Pauses do not count; a line without a recording is said at an even pace. */
export function spokenShare({ durationMs, peaks }: Recorded, positionMs: number): number {
  if (positionMs >= durationMs) return 1;
  if (positionMs <= 0) return 0;
  let voiced = 0;
  let said = 0;
  peaks.forEach((peak, index) => {
    if (peak < VOICED_FROM) return;
    voiced += 1;
    said += Math.min(1, Math.max(0, positionMs / PEAK_MS - index));
  });
  return voiced === 0 ? positionMs / durationMs : said / voiced;
}
