// What is said, in which voice, and the fingerprint of both. Knows no sound.
import { createHash } from 'node:crypto';
import { isMasked, MASK_VERSION } from './masked.mjs';
import { RECIPE_VERSION } from './recipe.mjs';

/**
 * @typedef {{voice: string} | {mix: [voice: string, weight: number][]}} Voice
 * @typedef {{id: string, speaker: string, caption: string, say?: string, delivery: import('./recipe.mjs').Delivery}} Line
 * @typedef {{scenarioId: string, cast: Record<string, Voice>, lines: Line[]}} Script
 */

/**
 * The words for the speech model: `say` where given, else the caption; stress stars dropped, white space made single.
 * @param {Pick<Line, 'caption' | 'say'>} line
 */
export function spokenText(line) {
  return (line.say ?? line.caption)
    .replace(/\*([^*]+)\*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The voice in one word: `am_michael`, or `am_michael:0.6+bm_george:0.4`. @param {Voice} voice */
export function voiceName(voice) {
  if ('voice' in voice) return voice.voice;
  return voice.mix.map(([name, weight]) => `${name}:${weight}`).join('+');
}

/**
 * Reads what `voiceName` writes. Weights are made to add up to 1.
 * @param {string} name
 * @returns {[voice: string, weight: number][]}
 */
export function voiceParts(name) {
  const parts = name.split('+').map((part) => part.split(':'));
  const sum = parts.reduce((total, [, weight]) => total + Number(weight ?? 1), 0);
  return parts.map(([voice, weight]) => [voice, Number(weight ?? 1) / sum]);
}

/** Sixteen hex digits of SHA-256. @param {string} text */
export function shortHash(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/**
 * The fingerprint of a recording: it changes when the words, the voice, the delivery or the recipe do.
 * @param {{text: string, voice: string, delivery: string}} what spoken words, voice name, delivery
 * @param {number} [recipe] version of the recipe
 */
export function recordingHash({ text, voice, delivery }, recipe = RECIPE_VERSION) {
  return shortHash(JSON.stringify([text, voice, delivery, recipe]));
}

/**
 * Everything a script wants recorded, in its order.
 * @param {Script} script
 * @returns {{id: string, text: string, voice: string, delivery: import('./recipe.mjs').Delivery, hash: string}[]}
 */
export function wantedOf(script) {
  return script.lines.map((line) => {
    const voice = voiceName(script.cast[line.speaker]);
    const what = { text: spokenText(line), voice, delivery: line.delivery };
    // Only lines with a bracket hang on the tone, so that a new tone leaves all others current.
    const heard = isMasked(what.text) ? { ...what, text: `${what.text}#${MASK_VERSION}` } : what;
    return { id: line.id, ...what, hash: recordingHash(heard) };
  });
}
