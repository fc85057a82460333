// The only module that imports Howler. Loads it late and offers it as a sound kit; decides nothing about lines or calls.

import type { HowlerGlobal, Howl as HowlOf } from 'howler';
import type { Loaded, LoadFault, Playing, Sound, SoundKit } from './soundKit.types';

interface HowlerModule {
  readonly Howl: typeof HowlOf;
  readonly Howler: HowlerGlobal;
}

/**
 * What Howler's load error means. It gives a number (a media element's error code) or a sentence.
 * A status line or a network error is a missing file; everything else arrived and could not be decoded.
 */
export function loadFaultOf(error: unknown): LoadFault {
  if (typeof error === 'number') return error === 3 ? 'undecodable' : 'missing';
  return /status|network/i.test(String(error)) ? 'missing' : 'undecodable';
}

/** After a network error Howler quietly carries on with an HTML5 element, whose rules are others: such a sound is refused. */
const isWebAudio = (howl: HowlOf): boolean => Reflect.get(howl, '_webAudio') === true;

/** Without Web Audio a sound would be an HTML5 element, of which there are few and whose rules are others. */
const REFUSED: Sound = {
  loaded: Promise.resolve({ ok: false, reason: 'missing' }),
  play: () => ({ pause: () => {}, resume: () => {}, stop: () => {} }),
  unload: () => {},
};

function createSound({ Howl }: HowlerModule, url: string, isLooping: boolean): Sound {
  let settle: (loaded: Loaded) => void = () => {};
  const loaded = new Promise<Loaded>((resolve) => {
    settle = resolve;
  });
  const howl = new Howl({
    src: [url],
    format: ['mp3'],
    loop: isLooping,
    onload: () =>
      settle(
        isWebAudio(howl)
          ? { ok: true, durationMs: howl.duration() * 1000 }
          : { ok: false, reason: 'missing' },
      ),
    onloaderror: (_id, error) =>
      settle({ ok: false, reason: isWebAudio(howl) ? loadFaultOf(error) : 'missing' }),
  });
  return {
    loaded,
    play: ({ onStarted, onTimedEnd }): Playing => {
      const id = howl.play();
      // without the id a listener answers for every playing of this sound
      howl.once('play', onStarted, id);
      if (!isLooping) howl.once('end', onTimedEnd, id);
      return {
        pause: () => howl.pause(id),
        resume: () => howl.play(id),
        stop: () => {
          howl.off('play', onStarted, id);
          howl.off('end', onTimedEnd, id);
          howl.stop(id);
        },
      };
    },
    unload: () => {
      settle({ ok: false, reason: 'missing' });
      howl.unload();
    },
  };
}

/**
 * Loads Howler's core build and returns it as a sound kit. Rejects when the chunk cannot be had.
 * Creating the first sound may close and remake the audio context, so the context is read anew each time.
 */
export async function loadHowler(): Promise<SoundKit> {
  const howler = (await import('howler/dist/howler.core.min.js')) as HowlerModule;
  const { Howler } = howler;
  Howler.autoSuspend = false;
  // asking for anything makes it look for Web Audio, so that even the first sound is refused where there is none
  Howler.volume();
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  let watched: AudioContext | null = null;
  const context = (): AudioContext | null => {
    const now = Howler.usingWebAudio ? (Howler.ctx ?? null) : null;
    if (now !== watched) {
      watched?.removeEventListener('statechange', tell);
      watched = now;
      watched?.addEventListener('statechange', tell);
    }
    return now;
  };
  const resume = async (): Promise<void> => {
    await context()
      ?.resume()
      .catch(() => {});
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && context()?.state !== 'running') void resume();
    tell();
  });
  return {
    createSound: (url, isLooping) => {
      if (!Howler.usingWebAudio) return REFUSED;
      const sound = createSound(howler, url, isLooping);
      context();
      return sound;
    },
    contextState: () => context()?.state ?? 'none',
    contextMs: () => (context()?.currentTime ?? 0) * 1000,
    resume,
    setVolume: (volume) => void Howler.volume(volume),
    onContextState: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
