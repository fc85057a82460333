// A person and a mood as the model's style vector. Knows no words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Plain } from './plain.mjs';
import { voiceParts } from './spoken.mjs';

/** A voice file holds one vector for each number of phonemes: 0..127 timbre, 128..255 prosody. */
const WIDTH = 256;
const PROSODY = 128;
const LONGEST = 509;
const ENGLISH =
  'af_alloy af_aoede af_bella af_heart af_jessica af_kore af_nicole af_nova af_river af_sarah af_sky am_adam am_echo am_eric am_fenrir am_liam am_michael am_onyx am_puck am_santa bf_alice bf_emma bf_isabella bf_lily bm_daniel bm_fable bm_george bm_lewis'.split(
    ' ',
  );

/** Male or female, by the voice that weighs most. @param {string} name see voiceName */
export function sexOf(name) {
  const [[heaviest]] = voiceParts(name).sort((a, b) => b[1] - a[1]);
  return /** @type {'m' | 'f'} */ (heaviest[1]);
}

/** The voice whose accent is spoken: the first named. @param {string} name */
export function accentOf(name) {
  return voiceParts(name)[0][0];
}

/**
 * @param {string} folder the voices of kokoro-js
 * @returns {(name: string, recipe: import('./recipe.mjs').Recipe, phonemes: number) => Float32Array}
 */
export function styleBook(folder) {
  /** @type {Map<string, Float32Array>} */
  const books = new Map();
  /** @param {string} voice @param {number} n */
  const row = (voice, n) => {
    if (!ENGLISH.includes(voice))
      throw new Plain(`No voice is called "${voice}". There are: ${ENGLISH.join(' ')}`);
    let book = books.get(voice);
    if (!book) {
      const bytes = readFileSync(join(folder, `${voice}.bin`));
      book = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
      books.set(voice, book);
    }
    return book.subarray(n * WIDTH, (n + 1) * WIDTH);
  };
  return (name, recipe, phonemes) => {
    const n = Math.min(Math.max(phonemes, 0), LONGEST);
    const style = new Float32Array(WIDTH);
    for (const [voice, weight] of voiceParts(name)) {
      const person = row(voice, n);
      for (let i = 0; i < WIDTH; i++) style[i] += weight * person[i];
    }
    if (!recipe.donor) return style;
    const sex = sexOf(name);
    const donor = row(recipe.donor[sex], n);
    const people = ENGLISH.filter((voice) => voice[1] === sex).map((voice) => row(voice, n));
    for (let i = PROSODY; i < WIDTH; i++) {
      const mean = people.reduce((sum, person) => sum + person[i], 0) / people.length;
      style[i] += recipe.weight * (donor[i] - mean);
    }
    return style;
  };
}
