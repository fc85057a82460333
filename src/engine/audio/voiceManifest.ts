// The list of a scenario's recordings, read from untrusted JSON. Knows nothing of fetching or playing.

import type { Recording } from './voice.types';

/** Each character of `peaks` stands for 50 ms of sound: base 36, so `0` is silence and `z` (35) is full scale. */
const PEAK_SCALE = 35;
/** Enough of the text's hash to tell one take from the next in a URL. */
const HASH_CHARS = 8;

export type VoiceManifest = ReadonlyMap<string, Recording>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The loudness of each 50 ms, 0 to 1; a character that is no base-36 digit counts as silence. */
export function peaksFrom(text: string): number[] {
  return Array.from(text, (char) => {
    const digit = Number.parseInt(char, PEAK_SCALE + 1);
    return Number.isNaN(digit) ? 0 : digit / PEAK_SCALE;
  });
}

/** Where a line's recording lies, relative to the page; the hash makes a new take a new address. */
export const recordingUrl = (scenarioId: string, lineId: string, hash: string): string =>
  `audio/${scenarioId}/${lineId}.mp3?v=${hash.slice(0, HASH_CHARS)}`;

/**
 * The recordings by line id. Rows that are not whole are left out, so that their lines go on as captions;
 * anything that is no manifest at all gives an empty list.
 * @param json the parsed `audio/<scenarioId>/manifest.json`
 */
export function readVoiceManifest(scenarioId: string, json: unknown): VoiceManifest {
  const found = new Map<string, Recording>();
  if (!isRecord(json) || json['v'] !== 1 || json['scenarioId'] !== scenarioId || !isRecord(json['lines'])) {
    return found;
  }
  for (const [lineId, row] of Object.entries(json['lines'])) {
    if (!isRecord(row)) continue;
    const { text, ms, peaks } = row;
    if (typeof text !== 'string' || typeof ms !== 'number' || !(ms > 0) || !Number.isFinite(ms)) continue;
    found.set(lineId, {
      url: recordingUrl(scenarioId, lineId, text),
      durationMs: ms,
      peaks: typeof peaks === 'string' ? peaksFrom(peaks) : [],
    });
  }
  return found;
}
