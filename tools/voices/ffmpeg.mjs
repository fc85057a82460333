// Runs ffmpeg, the one found on PATH or named by FFMPEG. Knows no line and no recipe.
import { spawn } from 'node:child_process';
import { Plain } from './plain.mjs';

/**
 * @param {readonly string[]} args
 * @param {Uint8Array} [input] for its standard input
 * @returns {Promise<{out: Buffer, log: string}>}
 */
export function ffmpeg(args, input) {
  return new Promise((resolve, reject) => {
    const program = process.env.FFMPEG || 'ffmpeg';
    const child = spawn(program, ['-hide_banner', '-nostdin', '-y', ...args]);
    /** @type {Buffer[]} */
    const out = [];
    let log = '';
    child.stdout.on('data', (part) => out.push(part));
    child.stderr.on('data', (part) => {
      log += part;
    });
    child.on('error', () => reject(new Plain(absent(program))));
    child.on('close', (code) => {
      if (code === 0) resolve({ out: Buffer.concat(out), log });
      else reject(new Error(`ffmpeg ${args.join(' ')} ended with ${code}:\n${log.slice(-800)}`));
    });
    child.stdin.on('error', () => {}); // ffmpeg may close its end first; its exit code says what happened
    child.stdin.end(input);
  });
}

/** Says plainly when ffmpeg, or something in it that the recordings need, is absent. */
export async function requireFfmpeg() {
  const { out: filters } = await ffmpeg(['-filters']);
  const { out: encoders } = await ffmpeg(['-encoders']);
  const has = String(filters) + String(encoders);
  const lacks = ['rubberband', 'ebur128', 'acompressor', 'asoftclip', 'libmp3lame'].filter(
    (name) => !has.includes(` ${name} `),
  );
  if (lacks.length)
    throw new Plain(`This ffmpeg was built without ${lacks.join(', ')}. Debian's ffmpeg has them all.`);
}

/** @param {string} program */
function absent(program) {
  return `ffmpeg was not found (looked for "${program}"). Install it, or set FFMPEG to the program.`;
}

/** @param {Float32Array} samples */
export function toBytes(samples) {
  return new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
}

/** @param {Buffer} bytes 32-bit floats @returns {Float32Array} */
export function toSamples(bytes) {
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + (bytes.length & ~3)));
}
