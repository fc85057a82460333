// What every voice port promises, held to by the one without sound and the one with.

import { describe, expect, test } from 'vitest';
import { createCaptionPlayer } from '../../../src/engine/audio/captionPlayer';
import type { VoicePort } from '../../../src/engine/audio/voice.types';
import { type HandClock, handClock } from '../session/handClock';
import { hearing, runningBench, voiceBench } from './voiceBench';

interface Port {
  readonly voice: VoicePort;
  readonly clock: HandClock;
}

const ports: Readonly<Record<string, () => Promise<Port>>> = {
  'the caption player': async () => ({ voice: createCaptionPlayer(), clock: handClock() }),
  'the player with sound': runningBench,
  'the player with sound still locked': async () => voiceBench(),
  'the player whose library cannot be had': async () => voiceBench({ kitFails: true }),
  'the player without a network': async () => voiceBench({ serverFails: true }),
};

describe.each(Object.entries(ports))('%s', (_name, make) => {
  test.each(['lost', 'gone', 'broken', 'short', 'never-recorded'])(
    'ends the line “%s” exactly once',
    async (lineId) => {
      const { voice, clock } = await make();
      const { heard, events } = hearing();
      voice.speak('lost-line', lineId, events);
      expect(heard).toEqual([]);
      await clock.pass(10_000);
      expect(heard.filter((one) => one !== 'started')).toHaveLength(1);
    },
  );

  test('says nothing after stop, whenever that comes', async () => {
    for (const afterMs of [0, 10, 40, 500]) {
      const { voice, clock } = await make();
      const { heard, events } = hearing();
      const speaking = voice.speak('lost-line', 'lost', events);
      await clock.pass(afterMs);
      const before = [...heard];
      speaking.stop();
      speaking.stop();
      speaking.resume();
      await clock.pass(10_000);
      expect(heard).toEqual(before);
    }
  });

  test('never rejects: opening, preloading, warming, unlocking', async () => {
    const { voice, clock } = await make();
    await expect(voice.open('no-such-scenario')).resolves.toBeUndefined();
    const preloading = voice.preload('lost-line', ['lost', 'gone', 'never-recorded']);
    await clock.pass(100);
    await expect(preloading).resolves.toBeUndefined();
    await expect(voice.warm('lost-line')).resolves.toEqual(expect.any(Number));
    const unlocking = voice.unlock();
    await clock.pass(1000);
    await expect(unlocking).resolves.toBe(voice.health() === 'running');
    voice.close('lost-line');
    voice.setVolume(2);
  });

  test('stops a phone sound any number of times', async () => {
    const { voice, clock } = await make();
    const stop = voice.playPhone('ring');
    await clock.pass(100);
    stop();
    stop();
  });

  test('tells its progress to the end', async () => {
    const { voice, clock } = await make();
    const seen: [number, number][] = [];
    const preloading = voice.preload(
      'lost-line',
      ['lost', 'well'],
      (ready, all) => void seen.push([ready, all]),
    );
    await clock.pass(100);
    await preloading;
    const [ready, all] = seen.at(-1) ?? [0, -1];
    expect(ready).toBe(all);
  });

  test('is at nought before it begins, and its probe can be read at any time', async () => {
    const { voice } = await make();
    expect(voice.probe()).toMatchObject({ position: null, played: 0 });
    const { events } = hearing();
    expect(voice.speak('lost-line', 'lost', events).positionMs()).toBe(0);
  });
});
