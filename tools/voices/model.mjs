// The speech model: words in, samples out. The only module that loads kokoro-js, and only when it is called.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pieces } from './pieces.mjs';
import { Plain } from './plain.mjs';
import { MODEL_RATE, RECIPES } from './recipe.mjs';
import { accentOf, sexOf, styleBook } from './styles.mjs';

const PUBLIC_ID = 'onnx-community/Kokoro-82M-v1.0-ONNX';
/** Silence between the pieces of a long line, s. */
const BREATH = 0.18;

/**
 * @param {string | undefined} folder setting VOICES_MODEL: the folder that holds `model`; without it the public model is fetched
 * @returns {Promise<(text: string, voice: string, delivery: import('./recipe.mjs').Delivery) => Promise<Float32Array>>} 24 kHz mono
 */
export async function loadModel(folder) {
  if (folder && !existsSync(join(folder, 'model/onnx/model_quantized.onnx')))
    throw new Plain(`VOICES_MODEL is ${folder}, but there is no model/onnx/model_quantized.onnx in it.`);
  const { KokoroTTS, Tensor } = await loadPackage(folder);
  const tts = await KokoroTTS.from_pretrained(folder ? 'model' : PUBLIC_ID, {
    dtype: 'q8',
    device: 'cpu',
  }).catch((/** @type {Error} */ error) => {
    throw new Plain(noModel(error));
  });
  const styles = styleBook(join(dirname(fileURLToPath(import.meta.resolve('kokoro-js'))), '../voices'));

  return async (text, voice, delivery) => {
    const recipe = RECIPES[delivery];
    const speed = (sexOf(voice) === 'm' && recipe.speedMale) || recipe.speed;
    // kokoro-js turns words into phonemes and then calls this with their ids; the style is ours, not a stock voice.
    tts.generate_from_ids = async (/** @type {{dims: number[]}} */ ids) => {
      const style = styles(voice, recipe, (ids.dims.at(-1) ?? 2) - 2);
      const { waveform } = await tts.model({
        input_ids: ids,
        style: new Tensor('float32', style, [1, style.length]),
        speed: new Tensor('float32', [speed], [1]),
      });
      return waveform.data;
    };
    const spoken = [];
    for (const piece of pieces(text)) spoken.push(await tts.generate(piece, { voice: accentOf(voice) }));
    return joined(spoken);
  };
}

/** @param {string | undefined} folder */
async function loadPackage(folder) {
  try {
    const { env, Tensor } = await import('@huggingface/transformers');
    const { KokoroTTS } = await import('kokoro-js');
    if (folder) {
      env.allowRemoteModels = false;
      env.localModelPath = `${resolve(folder)}/`;
    }
    return { KokoroTTS, Tensor };
  } catch (error) {
    throw new Plain(
      `The packages of tools/voices are not installed: run npm ci in tools/voices. (${error.message})`,
    );
  }
}

/** @param {Float32Array[]} parts */
function joined(parts) {
  if (parts.length === 1) return parts[0];
  const gap = Math.round(BREATH * MODEL_RATE);
  const out = new Float32Array(parts.reduce((sum, part) => sum + part.length + gap, -gap));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length + gap;
  }
  return out;
}

/** @param {Error} error */
function noModel(error) {
  return [
    'The speech model is not here, so nothing was recorded and nothing was changed.',
    `Set VOICES_MODEL to the folder that holds "model", or connect to fetch ${PUBLIC_ID}.`,
    `(${error.message})`,
  ].join('\n');
}
