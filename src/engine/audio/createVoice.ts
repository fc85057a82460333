// The voice port with sound: bank, decoded lines, phone and health over a sound library that arrives late. Knows nothing of calls.

import { type Clock, realClock } from '../platform/clock';
import { log } from '../platform/log';
import { type AudioHealth, type Health, watchHealth } from './audioHealth';
import { contextRuns } from './contextRuns';
import { createDecodedLines, type DecodedLines } from './decodedLines';
import { loadHowler } from './howlerPlayer';
import { type KeptFiles, keptFiles } from './keptFiles';
import { createPhone, type Phone, playPhoneSound } from './phoneSounds';
import type { Sound, SoundKit } from './soundKit.types';
import { speakLine } from './speakLine';
import type { Recording, SpeakEvents, Speaking, VoicePort } from './voice.types';
import { createVoiceBank } from './voiceBank';

/** Where the port touches the page; each has its real default. */
export interface VoiceNeeds {
  readonly clock?: Clock;
  readonly loadKit?: () => Promise<SoundKit>;
  readonly fetch?: (url: string) => Promise<Response>;
  readonly kept?: KeptFiles;
  readonly idle?: () => Promise<void>;
}

const nextIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 2000 });
    else realClock.setTimeout(resolve, 100);
  });

interface Desk {
  readonly kit: SoundKit;
  readonly lines: DecodedLines;
  readonly health: AudioHealth;
  readonly phone: Phone;
}

function layDesk(kit: SoundKit): Desk {
  // the ring first: a library unlocks sound at the first gesture only if a sound already exists
  const phone = createPhone(kit.createSound);
  phone.sound('ring');
  const lines = createDecodedLines((url) => kit.createSound(url, false));
  return { kit, lines, phone, health: watchHealth(kit) };
}

/** A voice port. Returns at once; the sound library loads in the first quiet moment, or when first needed. */
export function createVoice(needs: VoiceNeeds = {}): VoicePort {
  const clock = needs.clock ?? realClock;
  const idle = needs.idle ?? nextIdle;
  const loadKit = needs.loadKit ?? loadHowler;
  const bank = createVoiceBank({
    fetch: needs.fetch ?? ((url) => fetch(url)),
    kept: needs.kept ?? keptFiles,
    idle,
  });
  const listeners = new Set<(health: Health) => void>();
  let desk: Desk | null = null;
  let loading: Promise<Desk | null> | null = null;
  let hasFailed = false;
  let volume = 1;
  let played = 0;
  let speaking: Speaking | null = null;

  const tell = (health: Health): void => {
    for (const listener of listeners) listener(health);
  };
  const load = async (): Promise<Desk | null> => {
    try {
      const made = layDesk(await loadKit());
      desk = made;
      hasFailed = false;
      made.kit.setVolume(volume);
      made.health.onHealth(tell);
      tell(made.health.now());
      return made;
    } catch (error) {
      log.warn('audio', 'the sound library cannot be had; captions carry the call', error);
      hasFailed = true;
      loading = null;
      tell('off');
      return null;
    }
  };
  const ready = (): Promise<Desk | null> => {
    loading ??= load();
    return loading;
  };
  const health = (): Health => desk?.health.now() ?? (hasFailed ? 'off' : 'locked');
  const onHealth: VoicePort['onHealth'] = (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  void idle().then(ready);

  return {
    recordingOf: bank.recordingOf,
    open: bank.open,
    warm: bank.warm,
    preload: async (scenarioId, lineIds, onProgress) => {
      await bank.open(scenarioId);
      const recordings = lineIds.flatMap((id): Recording[] => {
        const recording = bank.recordingOf(scenarioId, id);
        return recording === null ? [] : [recording];
      });
      const at = await ready();
      let done = 0;
      const sounds = at?.lines.keep(recordings) ?? [];
      onProgress?.(done, sounds.length);
      await Promise.all(
        sounds.map(async (sound) => {
          await sound.loaded;
          done += 1;
          onProgress?.(done, sounds.length);
        }),
      );
    },
    speak: (scenarioId, lineId, events) => {
      const leave = (): void => {
        if (speaking === current) speaking = null;
      };
      const heard: SpeakEvents = {
        onStarted: events.onStarted,
        onEnded: () => {
          leave();
          events.onEnded();
        },
        onFailed: (reason) => {
          leave();
          events.onFailed(reason);
        },
      };
      const current = speakLine(bank.recordingOf(scenarioId, lineId), heard, {
        kit: async () => (await ready())?.kit ?? null,
        lines: () => desk?.lines ?? null,
        clock,
        onPlayedToEnd: () => {
          played += 1;
        },
      });
      speaking = current;
      return {
        ...current,
        stop: () => {
          current.stop();
          leave();
        },
      };
    },
    playPhone: (name) => {
      void ready().then((at) => at?.phone.expect(name));
      return playPhoneSound(name, {
        sound: (wanted) => desk?.phone.sound(wanted) ?? silentSound,
        health,
        onHealth,
      });
    },
    unlock: async () => {
      // asked for before anything is awaited: some browsers grant sound only while the gesture is on the stack
      void desk?.kit.resume();
      const at = await ready();
      return at !== null && contextRuns(at.kit, clock);
    },
    setVolume: (next) => {
      volume = Math.max(0, Math.min(1, next));
      desk?.kit.setVolume(volume);
    },
    health,
    onHealth,
    close: (scenarioId) => {
      bank.close(scenarioId);
      desk?.lines.clear();
    },
    probe: () => ({
      context: desk?.kit.contextState() ?? 'none',
      position: speaking?.positionMs() ?? null,
      played,
      decodedMs: desk?.lines.heldMs() ?? 0,
    }),
  };
}

const silentSound: Sound = {
  loaded: Promise.resolve({ ok: false, reason: 'missing' }),
  play: () => ({ pause: () => {}, resume: () => {}, stop: () => {} }),
  unload: () => {},
};
