// How each delivery is spoken and shaped. Knows no line and no file.

/**
 * @typedef {'calm' | 'cold' | 'tense' | 'angry' | 'shouting' | 'tearful'} Delivery
 * @typedef {object} Recipe
 * @property {number} speed pace of the model, 1 is its own; `speedMale` where men need another
 * @property {number} [speedMale]
 * @property {number} weight how far the prosody half of the style moves towards the donor, 0..1
 * @property {{m: string, f: string}} [donor] the voice whose mood is lent, by sex
 * @property {string} [filter] ffmpeg filters before the telephone band
 * @property {number} lufs loudness, within 1 on lines of 1.5 s and more
 */

/** Raise when anything below, or the way from model to mp3, changes what is heard: every line is then recorded anew. */
export const RECIPE_VERSION = 1;

/** Set in the tools/voices/README.md table, with the figures behind each row. @type {Record<Delivery, Recipe>} */
export const RECIPES = {
  calm: { speed: 0.97, weight: 0, lufs: -19 },
  cold: { speed: 1.05, weight: 0.35, donor: { m: 'am_onyx', f: 'af_nicole' }, lufs: -20 },
  tearful: { speed: 0.95, speedMale: 0.9, weight: 0.55, donor: { m: 'am_liam', f: 'af_nicole' }, lufs: -20 },
  tense: {
    speed: 1.05,
    weight: 0.5,
    donor: { m: 'am_fenrir', f: 'af_heart' },
    filter: 'treble=g=2:f=2500',
    lufs: -18,
  },
  angry: {
    speed: 1.12,
    weight: 0.7,
    donor: { m: 'am_santa', f: 'bf_isabella' },
    filter: 'rubberband=pitch=1.06:formant=preserved,treble=g=4:f=2000',
    lufs: -17,
  },
  shouting: {
    speed: 1.1,
    weight: 1,
    donor: { m: 'am_santa', f: 'bf_isabella' },
    filter: [
      'rubberband=pitch=1.16:formant=preserved',
      'bass=g=-3:f=300',
      'treble=g=6:f=1800',
      'acompressor=threshold=-24dB:ratio=6:attack=2:release=60:makeup=6',
      'asoftclip=type=tanh:param=1.2',
    ].join(','),
    lufs: -16,
  },
};

/** A telephone's band. */
export const PHONE_BAND = 'highpass=f=180,lowpass=f=3800';

/** Rate of the recordings, Hz. */
export const RATE = 16000;
/** Rate of the speech model, Hz. */
export const MODEL_RATE = 24000;
/** Highest true peak of a recording, dBTP. */
export const PEAK_DB = -1.5;
/** Silence left before and after the voice, ms. */
export const EDGES = { beforeMs: 40, afterMs: 120 };
