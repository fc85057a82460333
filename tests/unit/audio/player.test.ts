// The player with sound, over a pretended library: true ends, the right reason for every failure, pausing, health, memory.

import { describe, expect, test } from 'vitest';
import { hearing, runningBench, voiceBench } from './voiceBench';

describe('speaking', () => {
  test('a recording plays to its end, and the probe counts it', async () => {
    const { voice, clock } = await runningBench();
    const { heard, events } = hearing();
    const speaking = voice.speak('lost-line', 'lost', events);
    await clock.pass(30 + 1000);
    expect(heard).toEqual(['started']);
    expect(speaking.positionMs()).toBe(1000);
    expect(voice.probe()).toMatchObject({ context: 'running', position: 1000, played: 0 });
    await clock.pass(1100);
    expect(heard).toEqual(['started', 'ended']);
    expect(voice.probe()).toMatchObject({ position: null, played: 1 });
  });

  test.each([
    ['gone', 'missing'],
    ['never-recorded', 'missing'],
    ['broken', 'undecodable'],
    ['short', 'undecodable'],
  ])('the line “%s” fails as %s', async (lineId, reason) => {
    const { voice, clock } = await runningBench();
    const { heard, events } = hearing();
    voice.speak('lost-line', lineId, events);
    await clock.pass(5000);
    expect(heard).toEqual([`failed ${reason}`]);
  });

  test('while sound is locked it fails as blocked, soon', async () => {
    const { voice, clock } = voiceBench();
    await voice.open('lost-line');
    const { heard, events } = hearing();
    voice.speak('lost-line', 'lost', events);
    await clock.pass(699);
    expect(heard).toEqual([]);
    await clock.pass(1);
    expect(heard).toEqual(['failed blocked']);
  });

  test('sound that comes just after the gesture is waited for', async () => {
    const { voice, clock, kit } = voiceBench();
    await voice.open('lost-line');
    const { heard, events } = hearing();
    voice.speak('lost-line', 'lost', events);
    await clock.pass(300);
    kit.becomes('running');
    await clock.pass(50);
    expect(heard).toEqual(['started']);
  });

  test('sound taken away in the middle is lost, not ended', async () => {
    const { voice, clock, kit } = await runningBench();
    const { heard, events } = hearing();
    voice.speak('lost-line', 'lost', events);
    await clock.pass(500);
    kit.becomes('interrupted');
    await clock.pass(10_000);
    expect(heard).toEqual(['started', 'failed lost']);
    expect(kit.told).toContain('stop audio/lost-line/lost.mp3');
  });

  test('an end told by a timer before the sound got there is lost, not ended', async () => {
    const { voice, clock, kit } = await runningBench();
    const { heard, events } = hearing();
    const speaking = voice.speak('lost-line', 'lost', events);
    await clock.pass(500);
    // a stall that no event tells of: the context's time stands while the timer runs
    const contextMs = kit.contextMs();
    Object.assign(kit, { contextMs: () => contextMs });
    await clock.pass(5000);
    expect(speaking.positionMs()).toBeLessThan(600);
    expect(heard).toEqual(['started', 'failed lost']);
  });

  test('paused and resumed, it takes its own length and no more', async () => {
    const { voice, clock } = await runningBench();
    const { heard, events } = hearing();
    const speaking = voice.speak('lost-line', 'lost', events);
    await clock.pass(30 + 700);
    speaking.pause();
    await clock.pass(60_000);
    expect(speaking.positionMs()).toBe(700);
    speaking.resume();
    await clock.pass(1330);
    expect(heard).toEqual(['started']);
    await clock.pass(20);
    expect(heard).toEqual(['started', 'ended']);
  });

  test('paused before it was loaded, it begins on resuming', async () => {
    const { voice, clock } = await runningBench();
    const { heard, events } = hearing();
    const speaking = voice.speak('lost-line', 'lost', events);
    speaking.pause();
    await clock.pass(60_000);
    expect(heard).toEqual([]);
    speaking.resume();
    await clock.pass(10);
    expect(heard).toEqual(['started']);
  });

  test('sound lost in a pause is told when it should go on', async () => {
    const { voice, clock, kit } = await runningBench();
    const { heard, events } = hearing();
    const speaking = voice.speak('lost-line', 'lost', events);
    await clock.pass(500);
    speaking.pause();
    kit.isGranted = false;
    kit.becomes('interrupted');
    await clock.pass(60_000);
    expect(heard).toEqual(['started']);
    speaking.resume();
    await clock.pass(800);
    expect(heard).toEqual(['started', 'failed lost']);
  });
});

describe('the phone', () => {
  test('the ring exists before any gesture, and waits silently for sound', async () => {
    const { voice, clock, kit } = voiceBench();
    const stop = voice.playPhone('ring');
    await clock.pass(1000);
    expect(kit.told[0]).toBe('load audio/phone/ring.mp3');
    expect(kit.told).not.toContain('play audio/phone/ring.mp3');
    kit.becomes('running');
    await clock.pass(50);
    expect(kit.told).toContain('play audio/phone/ring.mp3');
    stop();
    expect(kit.told.at(-1)).toBe('stop audio/phone/ring.mp3');
  });

  test('each sound brings what may follow it: hold and hang-up are not loaded before the call is answered', async () => {
    const { voice, clock, kit } = voiceBench();
    kit.isGranted = true;
    const loaded = (): string[] =>
      kit.told.flatMap((line) => /^load audio\/phone\/(.+)\.mp3$/.exec(line)?.[1] ?? []);
    await clock.pass(1000);
    expect(loaded()).toEqual(['ring']);
    voice.playPhone('ring');
    await clock.pass(100);
    expect(loaded()).toEqual(['ring', 'connect']);
    await voice.unlock();
    voice.playPhone('connect');
    await clock.pass(100);
    expect(loaded()).toEqual(['ring', 'connect', 'hold', 'hang-up']);
    voice.playPhone('hold');
    await clock.pass(0);
    expect(kit.told.at(-1)).toBe('play audio/phone/hold.mp3');
  });

  test('a hold that meets a sound not yet loaded plays as soon as it is there', async () => {
    const { voice, clock, kit } = await runningBench();
    voice.playPhone('hold');
    await clock.pass(100);
    expect(kit.told).toContain('play audio/phone/hold.mp3');
  });

  test('a ring answered before sound came never rings', async () => {
    const { voice, clock, kit } = voiceBench();
    const stop = voice.playPhone('ring');
    stop();
    kit.becomes('running');
    await clock.pass(100);
    expect(kit.told).not.toContain('play audio/phone/ring.mp3');
  });

  test('a short sound that meets locked sound is dropped', async () => {
    const { voice, clock, kit } = voiceBench();
    await clock.pass(100);
    voice.playPhone('hang-up');
    kit.becomes('running');
    await clock.pass(1000);
    expect(kit.told).not.toContain('play audio/phone/hang-up.mp3');
  });
});

describe('health', () => {
  test('locked until a gesture, running after, lost when taken away', async () => {
    const { voice, clock, kit } = voiceBench();
    const told: string[] = [];
    const stopListening = voice.onHealth((health) => told.push(health));
    expect(voice.health()).toBe('locked');
    await clock.pass(10);
    kit.isGranted = true;
    expect(await voice.unlock()).toBe(true);
    kit.becomes('interrupted');
    expect(voice.health()).toBe('lost');
    kit.becomes('running');
    stopListening();
    kit.becomes('suspended');
    expect(told).toEqual(['locked', 'running', 'lost', 'running']);
  });

  test('off when the library cannot be had; a later need tries again', async () => {
    const { voice, clock } = voiceBench({ kitFails: true });
    await clock.pass(10);
    expect(voice.health()).toBe('off');
    expect(await voice.unlock()).toBe(false);
  });

  test('volume is kept within 0 and 1, and set before the library arrives', async () => {
    const { voice, clock, kit } = voiceBench();
    voice.setVolume(0.4);
    await clock.pass(10);
    expect(kit.volume()).toBe(0.4);
    voice.setVolume(7);
    expect(kit.volume()).toBe(1);
  });
});

describe('memory', () => {
  test('only what may be spoken next stays decoded, and what is being spoken', async () => {
    const { voice, clock, kit } = await runningBench();
    await Promise.all([voice.preload('lost-line', ['lost', 'short']), clock.pass(50)]);
    expect(voice.probe().decodedMs).toBe(5000);
    const { events } = hearing();
    voice.speak('lost-line', 'lost', events);
    await clock.pass(100);
    await Promise.all([voice.preload('lost-line', ['well']), clock.pass(50)]);
    expect(kit.told).toContain('unload audio/lost-line/short.mp3');
    expect(kit.told).not.toContain('unload audio/lost-line/lost.mp3');
    expect(voice.probe().decodedMs).toBe(3500);
    voice.close('lost-line');
    expect(voice.probe().decodedMs).toBe(0);
    expect(voice.recordingOf('lost-line', 'lost')).toBeNull();
  });

  test('a recording that failed once is tried again when next wanted', async () => {
    const { voice, clock, kit } = await runningBench();
    for (let turn = 0; turn < 2; turn += 1) {
      voice.speak('lost-line', 'gone', hearing().events);
      await clock.pass(100);
    }
    expect(kit.told.filter((one) => one === 'load audio/lost-line/gone.mp3')).toHaveLength(2);
  });

  test('warming fetches every recording whole and decodes none', async () => {
    const { voice, fetched } = voiceBench();
    const seen: [number, number][] = [];
    expect(await voice.warm('lost-line', (ready, all) => void seen.push([ready, all]))).toBe(1);
    expect(fetched).toContain('audio/lost-line/lost.mp3?v=01234567');
    expect(fetched).toHaveLength(6);
    expect(seen.at(-1)).toEqual([5, 5]);
    expect(voice.probe().decodedMs).toBe(0);
  });
});
