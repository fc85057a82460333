// The phone's own sounds, computed: the same samples on every run. Knows no file.
import { fade } from './pcm.mjs';
import { RATE } from './recipe.mjs';
import { recordingHash } from './spoken.mjs';

/** Raise when a sound below changes. */
const PHONE_VERSION = 1;

/** Loudness of each sound, LUFS: below every voice, so that it never startles before or after one. */
export const PHONE_LUFS = { ring: -23, connect: -27, hold: -27, 'hang-up': -25 };

/** @type {Record<keyof typeof PHONE_LUFS, () => Float32Array>} */
const SOUNDS = { ring, connect, hold, 'hang-up': hangUp };

/** @param {keyof typeof PHONE_LUFS} name @returns {Float32Array} 16 kHz mono */
export function phoneSound(name) {
  return SOUNDS[name]();
}

/** The phone's sounds as a check wants them. */
export function wantedSounds() {
  return /** @type {(keyof typeof PHONE_LUFS)[]} */ (Object.keys(SOUNDS)).map((id) => ({
    id,
    hash: recordingHash({ text: id, voice: 'phone', delivery: 'sound' }, PHONE_VERSION),
  }));
}

/** One cycle of the British double ring: 400 and 450 Hz, 0.4 s on, 0.2 off, 0.4 on, 2 off. */
function ring() {
  const out = silence(3);
  for (const at of [0, 0.6]) add(out, at, burst(0.4, [400, 450], 0.012));
  return out;
}

/** A soft click: the handset comes off. */
function connect() {
  const out = silence(0.35);
  add(
    out,
    0.03,
    struck(0.08, [
      [320, 1, 0.012],
      [1150, 0.5, 0.005],
      [2300, 0.2, 0.003],
    ]),
  );
  add(
    out,
    0.1,
    struck(0.08, [
      [260, 0.5, 0.014],
      [900, 0.25, 0.006],
    ]),
  );
  return out;
}

/** A click and a short tone that falls away. */
function hangUp() {
  const out = silence(0.75);
  add(
    out,
    0.02,
    struck(0.1, [
      [240, 1, 0.016],
      [820, 0.6, 0.007],
      [1900, 0.2, 0.003],
    ]),
  );
  add(out, 0.16, burst(0.42, [400], 0.03), 0.45);
  return out;
}

/**
 * Eight seconds of marimba in D major pentatonic. What rings past the end is carried to the start, and little does: it loops
 * without a seam, and also where a player leaves the encoder's padding between the rounds.
 */
function hold() {
  const out = silence(8);
  const beat = 0.5;
  const melody = [0, 62, 1, 66, 2, 69, 3, 71, 4.5, 69, 6, 66, 7, 64, 8, 62, 9, 64, 10, 66, 11, 69, 12.5, 66];
  const bass = [0, 50, 4, 47, 8, 43, 11, 45];
  for (let i = 0; i < melody.length; i += 2)
    add(out, 0.05 + melody[i] * beat, bar(melody[i + 1], 0.42), 0.55, true);
  for (let i = 0; i < bass.length; i += 2) add(out, 0.05 + bass[i] * beat, bar(bass[i + 1], 0.75), 0.6, true);
  return out;
}

/** A marimba's bar: the tone, two octaves above it, and the knock. @param {number} key MIDI @param {number} decay s */
function bar(key, decay) {
  const hz = 440 * 2 ** ((key - 69) / 12);
  return struck(2, [
    [hz, 1, decay],
    [hz * 3.98, 0.16, decay / 4],
    [hz * 9.2, 0.04, decay / 12],
  ]);
}

/**
 * Sines that start together and die away.
 * @param {number} seconds
 * @param {[hz: number, level: number, decay: number][]} partials
 */
function struck(seconds, partials) {
  const out = silence(seconds);
  for (const [hz, level, decay] of partials) {
    if (hz > RATE / 2.2) continue;
    for (let i = 0; i < out.length; i++)
      out[i] += level * Math.sin((2 * Math.PI * hz * i) / RATE) * Math.exp(-i / RATE / decay);
  }
  return fade(out, RATE * 0.002, RATE * 0.01);
}

/** Steady sines with soft ends. @param {number} seconds @param {number[]} hertz @param {number} ramp s */
function burst(seconds, hertz, ramp) {
  const out = silence(seconds);
  for (const hz of hertz)
    for (let i = 0; i < out.length; i++) out[i] += Math.sin((2 * Math.PI * hz * i) / RATE) / hertz.length;
  return fade(out, Math.round(RATE * ramp), Math.round(RATE * ramp));
}

/** @param {number} seconds */
function silence(seconds) {
  return new Float32Array(Math.round(seconds * RATE));
}

/** @param {Float32Array} out @param {number} at s @param {Float32Array} sound @param {number} [level] @param {boolean} [isLoop] carry past the end to the start */
function add(out, at, sound, level = 1, isLoop = false) {
  const from = Math.round(at * RATE);
  for (let i = 0; i < sound.length; i++) {
    const to = from + i;
    if (to < out.length || isLoop) out[to % out.length] += level * sound[i];
  }
}
