// A remark in brackets is never spoken: a tone takes its place, and the words beside it stay as they are.

import { describe, expect, it } from 'vitest';
import {
  gained,
  MASK_MS,
  maskMs,
  maskTone,
  partsOf,
  splice,
  wordsOf,
} from '../../../tools/voices/masked.mjs';
import { doubt } from '../../../tools/voices/record.mjs';
import { spoken } from '../../../tools/voices/render.mjs';
import { recordingHash, wantedOf } from '../../../tools/voices/spoken.mjs';

const RATE = 16000;
const MIXED = 'And who do I get to tell? [remark about where you’re from] Idiots.';
const highest = (samples: Float32Array) => samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
/** Compared as bytes: element by element takes seconds. */
const isSame = (a: Float32Array, b: Float32Array) =>
  Buffer.from(a.buffer, a.byteOffset, a.byteLength).equals(Buffer.from(b.buffer, b.byteOffset, b.byteLength));

describe('a line with a bracket', () => {
  it('is cut there, and the bracket is nobody’s words', () => {
    expect(partsOf(MIXED)).toEqual(['And who do I get to tell?', null, 'Idiots.']);
    expect(partsOf('[remark about how you talk]')).toEqual([null]);
    expect(wordsOf(MIXED)).toBe('And who do I get to tell? Idiots.');
    expect(wordsOf('[remark about how you talk]')).toBe('');
  });

  it('is one part where there is none', () => {
    expect(partsOf('Third day. Press * now.')).toEqual(['Third day. Press * now.']);
    expect(maskMs('Third day.')).toBe(0);
  });

  it('never reaches the speech model with what is in it', async () => {
    const heard: string[] = [];
    const speak = async (text: string) => {
      heard.push(text);
      return new Float32Array(240);
    };
    const parts = await spoken(speak, MIXED, 'bm_george', 'cold');
    expect(parts.map((part) => part === null)).toEqual([false, true, false]);
    expect(heard).toEqual(['And who do I get to tell?', 'Idiots.']);
  });

  it('is not doubted for the seconds that its tone lasts', () => {
    expect(doubt('[remark about how you talk]', 'cold', { ms: 900, lufs: -24, peakDb: -9 })).toBe(null);
    expect(doubt(MIXED, 'cold', { ms: 3500, lufs: -22, peakDb: -3 })).toBe(null);
    expect(doubt(MIXED, 'cold', { ms: 9500, lufs: -22, peakDb: -3 })).toContain('characters a second');
  });
});

describe('the tone', () => {
  it('lasts 0.9 s, begins and ends in silence, and is the same each time', () => {
    const tone = maskTone();
    expect(tone).toHaveLength((RATE * MASK_MS) / 1000);
    expect(Math.abs(tone[0] ?? 1)).toBeLessThan(0.01);
    expect(Math.abs(tone.at(-1) ?? 1)).toBeLessThan(0.01);
    expect(isSame(maskTone(), tone)).toBe(true);
  });

  it('is spliced between the words, which it leaves as they were', () => {
    const words = new Float32Array(1600).fill(0.25);
    const line = splice([words, gained(maskTone(), -20), words]);
    const gap = (RATE * 60) / 1000;
    expect(line).toHaveLength(1600 + gap + RATE * 0.9 + gap + 1600);
    expect(isSame(line.slice(0, 1600), words)).toBe(true);
    expect(isSame(line.slice(-1600), words)).toBe(true);
    expect(highest(line.slice(1600, 1600 + gap))).toBe(0);
    expect(highest(line.slice(1600 + gap, -1600 - gap))).toBeLessThan(0.07);
  });
});

it('leaves the fingerprint of every line without a bracket as it is', () => {
  const script = (caption: string) => ({
    scenarioId: 's',
    cast: { customer: { voice: 'bm_george' } },
    lines: [{ id: 'a', speaker: 'customer', caption, delivery: 'cold' as const }],
  });
  const hashOf = (caption: string) => wantedOf(script(caption))[0]?.hash;
  const plain = (text: string) => recordingHash({ text, voice: 'bm_george', delivery: 'cold' });
  expect(hashOf('Third day.')).toBe(plain('Third day.'));
  expect(hashOf(MIXED)).not.toBe(plain(MIXED));
});
