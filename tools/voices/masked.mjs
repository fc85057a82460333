// A remark that is never spoken: what stands in [brackets] gives way to a low tone. Knows no model, no program and no file.
import { fade } from './pcm.mjs';
import { RATE } from './recipe.mjs';

/** Raise when the tone or its place changes what is heard: masked lines are then recorded anew, and no others. */
export const MASK_VERSION = 1;
/** Loudness of the tone, LUFS: below every voice. */
export const MASK_LUFS = -24;
/** Length of the tone, ms. */
export const MASK_MS = 900;
/** Silence between the tone and the words beside it, ms; trimmed words bring a little of their own. */
const GAP_MS = 60;

const MASK = /\[[^\]]+\]/;

/** @param {string} text */
export function isMasked(text) {
  return MASK.test(text);
}

/**
 * A line cut at its brackets: what is spoken, and null where the tone goes. A line without brackets is one part.
 * @param {string} text
 * @returns {(string | null)[]}
 */
export function partsOf(text) {
  if (!isMasked(text)) return [text];
  return text
    .split(/(\[[^\]]+\])/)
    .map((part) => (isMasked(part) ? null : part.trim()))
    .filter((part) => part !== '');
}

/** The words alone, for a recogniser and for the pace; empty where nothing is spoken. @param {string} text */
export function wordsOf(text) {
  return partsOf(text)
    .filter((part) => part !== null)
    .join(' ');
}

/** How long the tones of a line and the silences beside them last, ms. @param {string} text */
export function maskMs(text) {
  const parts = partsOf(text);
  const tones = parts.filter((part) => part === null).length;
  return tones === 0 ? 0 : tones * MASK_MS + (parts.length - 1) * GAP_MS;
}

/** The tone: 220 Hz and its fifth, soft at both ends, well inside a telephone's band. @returns {Float32Array} 16 kHz mono */
export function maskTone() {
  const out = new Float32Array((RATE * MASK_MS) / 1000);
  for (let i = 0; i < out.length; i++) {
    const t = (2 * Math.PI * i) / RATE;
    out[i] = 0.5 * Math.sin(220 * t) + 0.12 * Math.sin(330 * t);
  }
  return fade(out, RATE * 0.06, RATE * 0.12);
}

/** Words and tones in a row, a short silence between them. @param {readonly Float32Array[]} parts 16 kHz mono */
export function splice(parts) {
  const gap = Math.round((RATE * GAP_MS) / 1000);
  const out = new Float32Array(parts.reduce((sum, part) => sum + part.length + gap, -gap));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length + gap;
  }
  return out;
}

/** The samples made louder or softer. @param {Float32Array} samples @param {number} gainDb */
export function gained(samples, gainDb) {
  const gain = 10 ** (gainDb / 20);
  return samples.map((sample) => sample * gain);
}
