// From samples to an mp3 of a wanted loudness, measured as it will be heard: after encoding.
import { ffmpeg, toBytes, toSamples } from './ffmpeg.mjs';
import { amplify } from './pcm.mjs';
import { PEAK_DB, RATE } from './recipe.mjs';

/** Loudness is gated in blocks of 0.4 s: a short recording is measured as if said several times. */
const MEASURED_MS = 3000;
const TRIES = 6;

/**
 * Writes the mp3 and says what became of it.
 * @param {Float32Array} samples 16 kHz mono
 * @param {number} lufs wanted loudness
 * @param {string} file
 * @returns {Promise<{lufs: number, peakDb: number, samples: Float32Array}>} the decoded recording and its measures
 */
export async function encodeAt(samples, lufs, file) {
  let gainDb = lufs - (await loudness(samples));
  let ceilingDb = PEAK_DB - 0.8;
  for (let attempt = 1; ; attempt++) {
    await writeMp3(amplify(samples, gainDb, ceilingDb, RATE), file);
    const heard = await decode(file);
    const { lufs: got, peakDb } = await measure(repeated(heard), RATE);
    const isQuietEnough = peakDb <= PEAK_DB;
    if ((isQuietEnough && Math.abs(got - lufs) <= 0.3) || attempt === TRIES)
      return { lufs: got, peakDb, samples: heard };
    // What the limiter took is given back by more gain; what the encoder added is kept from by a lower ceiling.
    gainDb += lufs - got;
    if (!isQuietEnough) ceilingDb -= peakDb - PEAK_DB + 0.2;
  }
}

/**
 * To a file, not a pipe: only there can the encoder go back and write how much delay and padding a player must skip.
 * @param {Float32Array} samples
 * @param {string} file
 */
async function writeMp3(samples, file) {
  await ffmpeg(
    [
      ...['-f', 'f32le', '-ar', String(RATE), '-ac', '1', '-i', 'pipe:0'],
      ...[
        '-c:a',
        'libmp3lame',
        '-b:a',
        '32k',
        '-map_metadata',
        '-1',
        '-id3v2_version',
        '0',
        '-fflags',
        '+bitexact',
      ],
      ...['-flags:a', '+bitexact', '-f', 'mp3', file],
    ],
    toBytes(samples),
  );
}

/** @param {string} file */
export async function decode(file) {
  const { out } = await ffmpeg(['-i', file, '-f', 'f32le', '-ar', String(RATE), '-ac', '1', 'pipe:1']);
  return toSamples(out);
}

/** Integrated loudness of a recording, LUFS, however short it is. @param {Float32Array} samples 16 kHz mono */
export async function loudness(samples) {
  return (await measure(repeated(samples), RATE)).lufs;
}

/**
 * Integrated loudness and true peak (EBU R128).
 * @param {Float32Array} samples mono
 * @param {number} rate Hz
 */
export async function measure(samples, rate) {
  const { log } = await ffmpeg(
    [
      '-f',
      'f32le',
      '-ar',
      String(rate),
      '-ac',
      '1',
      '-i',
      'pipe:0',
      '-af',
      'ebur128=peak=true',
      '-f',
      'null',
      '-',
    ],
    toBytes(samples),
  );
  const summary = log.slice(log.lastIndexOf('Summary:'));
  return { lufs: numberAfter(summary, 'I:'), peakDb: numberAfter(summary, 'Peak:') };
}

/** @param {string} text @param {string} label */
function numberAfter(text, label) {
  return Number(text.match(new RegExp(`${label}\\s+(-?[\\d.]+)`))?.[1] ?? Number.NEGATIVE_INFINITY);
}

/** @param {Float32Array} samples */
function repeated(samples) {
  const times = Math.max(1, Math.ceil((MEASURED_MS * RATE) / 1000 / samples.length));
  const out = new Float32Array(samples.length * times);
  for (let i = 0; i < times; i++) out.set(samples, i * samples.length);
  return out;
}
