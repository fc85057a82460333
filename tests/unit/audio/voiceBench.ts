// A voice port over a pretended sound library and a pretended server. Knows no test's claim.

import { createVoice } from '../../../src/engine/audio/createVoice';
import type { KeptFiles } from '../../../src/engine/audio/keptFiles';
import type { Loaded } from '../../../src/engine/audio/soundKit.types';
import type { SpeakEvents, VoicePort } from '../../../src/engine/audio/voice.types';
import { type HandClock, handClock } from '../session/handClock';
import { type PretendFiles, type PretendKit, pretendKit } from './pretendKit';

export const row = (ms: number, peaks = '0hz') => ({
  text: '0123456789abcdef',
  voice: 'am_michael',
  delivery: 'angry',
  ms,
  lufs: -18,
  peaks,
});
export const MANIFEST = {
  v: 1,
  scenarioId: 'lost-line',
  lines: { lost: row(2000), well: row(1500), gone: row(900), broken: row(900), short: row(3000) },
};

const ok = (durationMs: number): Loaded => ({ ok: true, durationMs });
const FILES: PretendFiles = {
  'audio/phone/ring.mp3': ok(3000),
  'audio/phone/connect.mp3': ok(300),
  'audio/phone/hold.mp3': ok(20_000),
  'audio/phone/hang-up.mp3': ok(400),
  'audio/lost-line/lost.mp3': ok(2040),
  'audio/lost-line/well.mp3': ok(1530),
  'audio/lost-line/broken.mp3': { ok: false, reason: 'undecodable' },
  'audio/lost-line/short.mp3': ok(1200),
};

/** A device that keeps no file, with a worker that would. */
export const keepingNothing: KeptFiles = {
  has: async () => false,
  isWatched: () => true,
  put: async () => undefined,
};

export interface VoiceBench {
  readonly voice: VoicePort;
  readonly kit: PretendKit;
  readonly clock: HandClock;
  /** Addresses asked of the server, in order. */
  readonly fetched: string[];
}

export function voiceBench(
  settings: { readonly kitFails?: boolean; readonly serverFails?: boolean } = {},
): VoiceBench {
  const clock = handClock();
  const kit = pretendKit(clock, FILES);
  const fetched: string[] = [];
  const voice = createVoice({
    clock,
    loadKit: () =>
      settings.kitFails === true ? Promise.reject(new Error('no chunk')) : Promise.resolve(kit),
    idle: () => Promise.resolve(),
    kept: keepingNothing,
    fetch: (url) => {
      fetched.push(url);
      if (settings.serverFails === true) return Promise.reject(new Error('no network'));
      if (url.endsWith('/manifest.json')) return Promise.resolve(Response.json(MANIFEST));
      return Promise.resolve(
        new Response(url.includes('gone') ? null : 'sound', { status: url.includes('gone') ? 404 : 200 }),
      );
    },
  });
  return { voice, kit, clock, fetched };
}

/** A bench whose sound runs and whose scenario is open. */
export async function runningBench(): Promise<VoiceBench> {
  const bench = voiceBench();
  bench.kit.isGranted = true;
  await bench.voice.open('lost-line');
  await bench.voice.unlock();
  return bench;
}

/** Events that write themselves down. */
export function hearing(): { readonly heard: string[]; readonly events: SpeakEvents } {
  const heard: string[] = [];
  return {
    heard,
    events: {
      onStarted: () => void heard.push('started'),
      onEnded: () => void heard.push('ended'),
      onFailed: (reason) => void heard.push(`failed ${reason}`),
    },
  };
}
