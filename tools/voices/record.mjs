// One recording: spoken, shaped, trimmed, made loud enough, written. Knows no manifest.
import { encodeAt, loudness } from './encode.mjs';
import { ffmpeg, toBytes, toSamples } from './ffmpeg.mjs';
import { gained, isMasked, MASK_LUFS, maskMs, maskTone, splice, wordsOf } from './masked.mjs';
import { trim } from './pcm.mjs';
import { envelope } from './peaks.mjs';
import { EDGES, MODEL_RATE, PEAK_DB, PHONE_BAND, RATE, RECIPES } from './recipe.mjs';

/**
 * @param {readonly (Float32Array | null)[]} parts 24 kHz mono, as the model gives them; null where the tone goes
 * @param {import('./recipe.mjs').Delivery} delivery
 * @param {string} file
 * @returns {Promise<{ms: number, lufs: number, peakDb: number, peaks: string}>} measured on the decoded recording
 */
export async function record(parts, delivery, file) {
  const { filter, lufs } = RECIPES[delivery];
  const filters = [filter, PHONE_BAND].filter(Boolean).join(',');
  const shaped = [];
  for (const part of parts) shaped.push(part === null ? null : trim(await shape(part, filters), RATE, EDGES));
  const [only] = shaped;
  if (shaped.length === 1 && only !== null) return written(await encodeAt(only, lufs, file));
  const whole = await withTones(shaped, lufs);
  return written(await encodeAt(whole, await loudness(whole), file));
}

/**
 * Words at their own loudness and each tone at its own, in a row: measured apart, since together the tone would make the words louder.
 * @param {readonly (Float32Array | null)[]} parts @param {number} lufs wanted for the words
 */
async function withTones(parts, lufs) {
  const words = parts.filter((part) => part !== null);
  const wordGain = words.length === 0 ? 0 : lufs - (await loudness(splice(words)));
  const tone = maskTone();
  const soft = gained(tone, MASK_LUFS - (await loudness(tone)));
  return splice(parts.map((part) => (part === null ? soft : gained(part, wordGain))));
}

/** @param {{lufs: number, peakDb: number, samples: Float32Array}} heard */
export function written({ lufs, peakDb, samples }) {
  const ms = Math.round((samples.length / RATE) * 1000);
  return { ms, lufs: Math.round(lufs * 10) / 10, peakDb, peaks: envelope(samples, RATE) };
}

/**
 * What a listener should be told about a recording, or null: too loud or soft, a peak, or words lost or run together.
 * @param {string} text
 * @param {import('./recipe.mjs').Delivery} delivery
 * @param {{ms: number, lufs: number, peakDb: number}} got
 */
export function doubt(text, delivery, { ms, lufs, peakDb }) {
  const words = wordsOf(text);
  const perSecond = words.length / ((ms - maskMs(text) - EDGES.beforeMs - EDGES.afterMs) / 1000);
  if (peakDb > PEAK_DB) return `true peak ${peakDb} dB`;
  if (words === '') return null;
  if (ms >= 1500 && !isMasked(text) && Math.abs(lufs - RECIPES[delivery].lufs) > 1) return `${lufs} LUFS`;
  if (ms >= 1500 && (perSecond < 7 || perSecond > 24)) return `${perSecond.toFixed(0)} characters a second`;
  return null;
}

/** @param {Float32Array} speech @param {string} filters */
async function shape(speech, filters) {
  // Half a second of silence behind: pitch shifting delays, and would drop the last word of what it was given.
  const padded = new Float32Array(speech.length + MODEL_RATE / 2);
  padded.set(speech);
  const { out } = await ffmpeg(
    [
      ...['-f', 'f32le', '-ar', String(MODEL_RATE), '-ac', '1', '-i', 'pipe:0'],
      ...['-af', filters, '-f', 'f32le', '-ar', String(RATE), '-ac', '1', 'pipe:1'],
    ],
    toBytes(padded),
  );
  return toSamples(out);
}
