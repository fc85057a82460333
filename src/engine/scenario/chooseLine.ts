// Which words a customer uses: by condition, heat band and intensity. Knows line ids, not what they say.

import { type Facts, holds } from './holds';
import type { Band, ByBand, Intensity, Saying, Take } from './line.types';

const BANDS: readonly Band[] = ['settled', 'guarded', 'tense', 'angry', 'furious'];

/** The line id of `saying` for a customer in `band`, or null when its condition does not hold or it has no words at all. */
export function lineFor(saying: Saying, band: Band, intensity: Intensity, facts: Facts): string | null {
  if (typeof saying === 'string') return saying;
  if ('say' in saying) return holds(saying.when, facts) ? wordsOf(saying.say, band, intensity) : null;
  return wordsOf(saying, band, intensity);
}

/** The line ids of several sayings in order, the silent ones left out. */
export function chooseLines(
  sayings: readonly Saying[] | undefined,
  band: Band,
  intensity: Intensity,
  facts: Facts,
): readonly string[] {
  if (sayings === undefined || sayings.length === 0) return NONE;
  const lines: string[] = [];
  for (const saying of sayings) {
    const line = lineFor(saying, band, intensity, facts);
    if (line !== null) lines.push(line);
  }
  return lines;
}

/** Every line id that `saying` could ever give, in the order it is written. */
export function linesIn(saying: Saying): readonly string[] {
  if (typeof saying === 'string') return [saying];
  const words = 'say' in saying ? saying.say : saying;
  return isByBand(words) ? BANDS.flatMap((band) => takesOf(words[band])) : takesOf(words);
}

const NONE: readonly string[] = Object.freeze([]);

function isByBand(words: Take | ByBand): words is ByBand {
  return typeof words !== 'string' && !('mild' in words);
}

function takesOf(take: Take | undefined): readonly string[] {
  if (take === undefined) return NONE;
  return typeof take === 'string' ? [take] : [take.mild, take.firm, take.full];
}

function wordsOf(words: Take | ByBand, band: Band, intensity: Intensity): string | null {
  const take = isByBand(words) ? takeFor(words, band) : words;
  if (take === undefined) return null;
  if (typeof take === 'string') return take;
  return intensity === 1 ? take.mild : intensity === 2 ? take.firm : take.full;
}

/** The band itself, else the nearest hotter one that is given, else the nearest cooler. */
function takeFor(words: ByBand, band: Band): Take | undefined {
  const at = BANDS.indexOf(band);
  for (let i = at; i < BANDS.length; i += 1) {
    const take = takeAt(words, i);
    if (take !== undefined) return take;
  }
  for (let i = at - 1; i >= 0; i -= 1) {
    const take = takeAt(words, i);
    if (take !== undefined) return take;
  }
  return undefined;
}

function takeAt(words: ByBand, index: number): Take | undefined {
  const band = BANDS[index];
  return band === undefined ? undefined : words[band];
}
