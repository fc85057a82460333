import { describe, expect, it } from 'vitest';
import { amplify, trim } from '../../../tools/voices/pcm.mjs';
import { envelope, envelopeLength, PEAK_REFERENCE } from '../../../tools/voices/peaks.mjs';
import { phoneSound } from '../../../tools/voices/phone.mjs';
import { pieces } from '../../../tools/voices/pieces.mjs';

const rate = 16000;
const level = (ms: number, value: number) => new Float32Array((rate * ms) / 1000).fill(value);
const join = (...parts: Float32Array[]) => Float32Array.from(parts.flatMap((part) => [...part]));

describe('the envelope', () => {
  it('has one digit for each 50 ms, the last one of what is left', () => {
    expect(envelope(level(120, 0), rate)).toBe('000');
    expect(envelopeLength(120)).toBe(3);
    expect(envelopeLength(100)).toBe(2);
  });

  it('grows with the level and stops at the reference', () => {
    const steps = join(...[0, 0.25, 0.5, 1, 2].map((part) => level(50, part * PEAK_REFERENCE)));
    expect(envelope(steps, rate)).toBe('09izz');
  });
});

describe('trimming', () => {
  const edges = { beforeMs: 40, afterMs: 120 };

  it('leaves 40 ms before the voice and 120 ms after it', () => {
    const spoken = join(level(300, 0), level(500, 0.5), level(600, 0.0001));
    expect(trim(spoken, rate, edges)).toHaveLength((rate * (40 + 500 + 120)) / 1000);
  });

  it('adds silence where the voice reaches the end', () => {
    const cut = trim(level(500, 0.5), rate, edges);
    expect(cut).toHaveLength((rate * 660) / 1000);
    expect(cut.at(-1)).toBe(0);
  });
});

describe('gain', () => {
  const tone = Float32Array.from({ length: rate }, (_, i) => 0.2 * Math.sin(i / 5));
  const highest = (samples: Float32Array) => samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0);

  it('is exact below the ceiling', () => {
    expect(highest(amplify(tone, 6.0206, -1, rate))).toBeCloseTo(0.4, 3);
  });

  it('never passes the ceiling', () => {
    const bursts = join(level(100, 0.01), level(2, 0.9), level(100, 0.05), level(30, -0.7), level(100, 0.01));
    expect(highest(amplify(bursts, 12, -3, rate))).toBeLessThanOrEqual(10 ** (-3 / 20) + 1e-6);
  });
});

describe('the phone’s own sounds', () => {
  it.each(['ring', 'connect', 'hold', 'hang-up'] as const)(
    '%s is the same each time, and begins and ends in silence',
    (name) => {
      const sound = phoneSound(name);
      expect(Buffer.from(phoneSound(name).buffer).equals(Buffer.from(sound.buffer))).toBe(true);
      expect(Math.abs(sound[0] ?? 1)).toBeLessThan(0.02);
      expect(Math.abs(sound.at(-1) ?? 1)).toBeLessThan(0.02);
    },
  );

  it('ring lasts one cycle of three seconds, hold eight seconds', () => {
    expect(phoneSound('ring')).toHaveLength(3 * rate);
    expect(phoneSound('hold')).toHaveLength(8 * rate);
  });
});

describe('pieces of a long line', () => {
  const sentence = 'That is the fourth time somebody has told me to wait until the morning.';

  it('leave a usual line whole', () => {
    expect(pieces(sentence)).toEqual([sentence]);
  });

  it('end with whole sentences and lose no word', () => {
    const text = Array.from({ length: 9 }, () => sentence).join(' ');
    const cut = pieces(text);
    expect(cut.length).toBeGreaterThan(1);
    expect(cut.every((piece) => piece.length <= 320 && piece.endsWith('.'))).toBe(true);
    expect(cut.join(' ')).toBe(text);
  });
});
