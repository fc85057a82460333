// The pure parts of the audio room: reading time, the manifest, load faults, health, the memory bound.

import { describe, expect, test, vi } from 'vitest';
import { healthOf } from '../../../src/engine/audio/audioHealth';
import { MOST_DECODED_MS, withinBound } from '../../../src/engine/audio/decodedLines';
import { loadFaultOf } from '../../../src/engine/audio/howlerPlayer';
import { plainCaption, readingMs } from '../../../src/engine/audio/readingMs';
import { createVoiceBank } from '../../../src/engine/audio/voiceBank';
import { peaksFrom, readVoiceManifest } from '../../../src/engine/audio/voiceManifest';
import { keepingNothing, MANIFEST, row } from './voiceBench';

test('reading time: a glance and fourteen characters a second, never under 1.2 s, stress marks not counted', () => {
  expect(readingMs('')).toBe(1200);
  expect(readingMs('No.')).toBe(1200);
  expect(readingMs('x'.repeat(28))).toBe(2800);
  expect(readingMs('*xxxx*'.repeat(7))).toBe(2800);
  expect(plainCaption('I said *Monday*.')).toBe('I said Monday.');
});

describe('the manifest', () => {
  test('gives address, length and loudness', () => {
    const manifest = readVoiceManifest('lost-line', MANIFEST);
    expect(manifest.get('lost')).toEqual({
      url: 'audio/lost-line/lost.mp3?v=01234567',
      durationMs: 2000,
      peaks: [0, 17 / 35, 1],
    });
    expect(manifest.size).toBe(5);
  });

  test('peaks are base 36; anything else is silence', () => {
    expect(peaksFrom('0z!')).toEqual([0, 1, 0]);
    expect(peaksFrom('')).toEqual([]);
  });

  test.each([
    null,
    [],
    'text',
    3,
    {},
    { v: 2, scenarioId: 'lost-line', lines: {} },
    { ...MANIFEST, scenarioId: 'other' },
  ])('that is none (%j) gives no recordings', (json) => {
    expect(readVoiceManifest('lost-line', json).size).toBe(0);
  });

  test('rows that are not whole are left out, the others stay', () => {
    const lines = {
      a: row(100),
      b: { ...row(100), ms: 0 },
      c: { ms: 5 },
      d: null,
      e: { ...row(9), ms: Number.NaN },
    };
    expect([...readVoiceManifest('lost-line', { ...MANIFEST, lines }).keys()]).toEqual(['a']);
  });
});

describe('the bank', () => {
  test('asks for a manifest once, and again after it could not be had', async () => {
    let isThere = false;
    const fetch = vi.fn(() =>
      Promise.resolve(isThere ? Response.json(MANIFEST) : new Response(null, { status: 404 })),
    );
    const bank = createVoiceBank({ fetch, kept: keepingNothing, idle: () => Promise.resolve() });
    await Promise.all([bank.open('lost-line'), bank.open('lost-line')]);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(bank.recordingOf('lost-line', 'lost')).toBeNull();
    isThere = true;
    await bank.open('lost-line');
    await bank.open('lost-line');
    expect(fetch).toHaveBeenCalledTimes(2);
    expect(bank.recordingOf('lost-line', 'lost')?.durationMs).toBe(2000);
  });

  test('asks again for no recording that the device has, and counts it as ready', async () => {
    const fetch = vi.fn(async (url: string) =>
      url.endsWith('/manifest.json') ? Response.json(MANIFEST) : new Response('sound'),
    );
    const bank = createVoiceBank({
      fetch,
      kept: { ...keepingNothing, has: async (url) => !url.includes('/well.mp3') },
      idle: () => Promise.resolve(),
    });
    const seen: (readonly [number, number])[] = [];
    expect(await bank.warm('lost-line', (ready, all) => void seen.push([ready, all]))).toBe(0);
    expect(fetch.mock.calls.map(([url]) => url)).toEqual([
      'audio/lost-line/manifest.json',
      expect.stringContaining('/well.mp3'),
    ]);
    expect(seen).toEqual([
      [4, 5],
      [5, 5],
    ]);
  });

  test('keeps by itself what is fetched before the worker is at work, and leaves the rest to it', async () => {
    let isWatched = false;
    const put: string[] = [];
    const bank = createVoiceBank({
      fetch: async (url) => {
        isWatched ||= url.includes('/gone.mp3');
        return url.endsWith('/manifest.json') ? Response.json(MANIFEST) : new Response('sound');
      },
      kept: {
        ...keepingNothing,
        isWatched: () => isWatched,
        put: async (url, answer) => void put.push(`${/[a-z]+\.mp3/.exec(url)?.[0]}: ${await answer.text()}`),
      },
      idle: () => Promise.resolve(),
    });
    expect(await bank.warm('lost-line')).toBe(0);
    expect(put).toEqual(['lost.mp3: sound', 'well.mp3: sound', 'gone.mp3: sound']);
  });

  test('takes a page of HTML in place of a manifest for no manifest', async () => {
    const bank = createVoiceBank({
      fetch: () => Promise.resolve(new Response('<!doctype html>')),
      kept: keepingNothing,
      idle: () => Promise.resolve(),
    });
    await bank.open('lost-line');
    expect(bank.recordingOf('lost-line', 'lost')).toBeNull();
  });
});

test.each([
  ['Failed loading audio file with status: 404.', 'missing'],
  ['Decoding audio data failed.', 'undecodable'],
  ['No codec support for selected audio sources.', 'undecodable'],
  [2, 'missing'],
  [3, 'undecodable'],
  [4, 'missing'],
])('a load error %j means %s', (error, reason) => {
  expect(loadFaultOf(error)).toBe(reason);
});

test.each([
  ['running', false, 'running'],
  ['suspended', false, 'locked'],
  ['suspended', true, 'lost'],
  ['interrupted', true, 'lost'],
  ['closed', true, 'off'],
  ['none', false, 'off'],
] as const)('a context that is %s (ran before: %s) means %s', (state, hasRun, health) => {
  expect(healthOf(state, hasRun)).toBe(health);
});

test('the memory bound takes what fits in order of need, and always the first', () => {
  const of = (durationMs: number) => ({ url: `${durationMs}`, durationMs, peaks: [] });
  expect(withinBound([of(500), of(600), of(400)], 1000).map(({ durationMs }) => durationMs)).toEqual([
    500, 400,
  ]);
  expect(withinBound([of(5000)], 1000)).toHaveLength(1);
  expect(MOST_DECODED_MS).toBe(180_000);
});
