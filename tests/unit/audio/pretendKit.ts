// A sound library that plays on a hand clock, with files that can be missing, broken or cut short. Makes no sound.

import type { Loaded, Sound, SoundKit } from '../../../src/engine/audio/soundKit.types';
import type { HandClock } from '../session/handClock';

export interface PretendKit extends SoundKit {
  /** `load url`, `play url`, `stop url`, `unload url` …, oldest first. */
  readonly told: string[];
  /** Lets sound run, or takes it away. A `resume` is granted only while `isGranted`. */
  readonly becomes: (state: string) => void;
  isGranted: boolean;
  readonly volume: () => number;
}

export type PretendFiles = Readonly<Record<string, Loaded>>;

/** `files` by path without the query; a path not among them is missing. Loading takes 30 ms. */
export function pretendKit(clock: HandClock, files: PretendFiles): PretendKit {
  const told: string[] = [];
  const listeners = new Set<() => void>();
  let state = 'suspended';
  let ranMs = 0;
  let since = clock.now();
  let volume = 1;

  const contextMs = (): number => ranMs + (state === 'running' ? clock.now() - since : 0);
  const becomes = (next: string): void => {
    ranMs = contextMs();
    since = clock.now();
    state = next;
    for (const listener of [...listeners]) listener();
  };
  const createSound = (url: string, isLooping: boolean): Sound => {
    const path = url.split('?')[0] ?? url;
    const file: Loaded = files[path] ?? { ok: false, reason: 'missing' };
    told.push(`load ${path}`);
    return {
      loaded: new Promise((resolve) => void clock.setTimeout(() => resolve(file), 30)),
      play: ({ onStarted, onTimedEnd }) => {
        let leftMs = file.ok ? file.durationMs : 0;
        let from = clock.now();
        let timer = clock.setTimeout(() => {}, 0);
        const run = (): void => {
          from = clock.now();
          told.push(`play ${path}`);
          // like Howler's: a timer, which does not know whether the context runs
          if (!isLooping) timer = clock.setTimeout(onTimedEnd, leftMs);
        };
        const halt = (word: string): void => {
          told.push(`${word} ${path}`);
          clock.clearTimeout(timer);
          leftMs -= clock.now() - from;
        };
        run();
        clock.setTimeout(onStarted, 0);
        return { pause: () => halt('pause'), resume: run, stop: () => halt('stop') };
      },
      unload: () => void told.push(`unload ${path}`),
    };
  };
  const kit: PretendKit = {
    told,
    becomes,
    isGranted: false,
    volume: () => volume,
    createSound,
    contextState: () => state,
    contextMs,
    resume: async () => {
      if (kit.isGranted && state !== 'running') becomes('running');
    },
    setVolume: (next) => {
      volume = next;
    },
    onContextState: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return kit;
}
