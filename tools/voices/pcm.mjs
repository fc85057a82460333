// Arithmetic on samples: silence cut at the ends, gain, limiter. Knows no file and no program.
import { rms } from './peaks.mjs';

/** A frame this far below the loudest one is silence: breath of the model, not a consonant. Measured, README. */
const SILENCE_DB = -44;
const FRAME_MS = 10;

/**
 * Cuts silence at both ends and leaves a little, faded in and out.
 * @param {Float32Array} samples
 * @param {number} rate Hz
 * @param {{beforeMs: number, afterMs: number}} edges how much to leave
 * @returns {Float32Array}
 */
export function trim(samples, rate, { beforeMs, afterMs }) {
  const width = Math.round((rate * FRAME_MS) / 1000);
  const levels = [];
  for (let at = 0; at + width <= samples.length; at += width) levels.push(rms(samples, at, at + width));
  const floor = Math.max(...levels) * 10 ** (SILENCE_DB / 20);
  const isVoice = (/** @type {number} */ i) => (levels[i] ?? 0) > floor;
  const first = levels.findIndex((_, i) => isVoice(i) && isVoice(i + 1));
  const last = levels.findLastIndex((_, i) => isVoice(i) && isVoice(i - 1));
  if (first < 0) return samples;
  const perMs = rate / 1000;
  const out = new Float32Array(Math.round((beforeMs + afterMs) * perMs) + (last + 1 - first) * width);
  const from = first * width - Math.round(beforeMs * perMs);
  for (let i = 0; i < out.length; i++) out[i] = samples[from + i] ?? 0;
  return fade(out, Math.round((beforeMs / 2) * perMs), Math.round((afterMs / 2) * perMs));
}

/** Fades in over the first samples and out over the last, in place. @param {Float32Array} samples @param {number} lead @param {number} tail */
export function fade(samples, lead, tail) {
  for (let i = 0; i < lead; i++) samples[i] *= i / lead;
  for (let i = 0; i < tail; i++) samples[samples.length - 1 - i] *= i / tail;
  return samples;
}

/**
 * Amplifies, and lowers what would pass the ceiling, beginning shortly before it does.
 * @param {Float32Array} samples
 * @param {number} gainDb
 * @param {number} ceilingDb highest sample, dBFS
 * @param {number} rate Hz
 */
export function amplify(samples, gainDb, ceilingDb, rate) {
  const gain = 10 ** (gainDb / 20);
  const ceiling = 10 ** (ceilingDb / 20);
  const ahead = Math.round(rate * 0.004);
  const release = Math.exp(-1 / (rate * 0.06));
  const wanted = Float32Array.from(samples, (x) => Math.min(1, ceiling / Math.max(1e-9, Math.abs(x * gain))));
  const lowest = windowMinimum(wanted, ahead);
  const out = new Float32Array(samples.length);
  let held = 1;
  let mean = ahead;
  const past = new Float32Array(ahead).fill(1);
  for (let i = 0; i < out.length; i++) {
    held = Math.min(lowest[i], 1 - (1 - held) * release);
    mean += held - past[i % ahead];
    past[i % ahead] = held;
    out[i] = samples[i] * gain * Math.min(mean / ahead, wanted[i]);
  }
  return out;
}

/** The least of each sample and the `ahead` that follow it. @param {Float32Array} values @param {number} ahead */
function windowMinimum(values, ahead) {
  const out = new Float32Array(values.length);
  /** @type {number[]} */
  const queue = [];
  let head = 0;
  for (let i = values.length - 1; i >= 0; i--) {
    while (queue.length > head && values[queue[queue.length - 1]] >= values[i]) queue.pop();
    queue.push(i);
    while (queue[head] > i + ahead) head++;
    out[i] = values[queue[head]];
  }
  return out;
}
