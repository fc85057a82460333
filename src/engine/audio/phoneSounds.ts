// The phone's own sounds: ring, connect, hold, hang-up. Silent while sound is locked; knows nothing of lines.

import type { Health } from './audioHealth';
import type { Playing, Sound } from './soundKit.types';
import type { PhoneSound } from './voice.types';

const LOOPING: readonly PhoneSound[] = ['ring', 'hold'];
/** What may be wanted after a sound: loaded with it, so that it plays at once, and not before. */
const FOLLOWING: Readonly<Record<PhoneSound, readonly PhoneSound[]>> = {
  ring: ['connect'],
  connect: ['hold', 'hang-up'],
  hold: ['hang-up'],
  'hang-up': [],
};

const phoneUrl = (sound: PhoneSound): string => `audio/phone/${sound}.mp3`;

export interface Phone {
  readonly sound: (name: PhoneSound) => Sound;
  /** Loads a sound and what may follow it. */
  readonly expect: (name: PhoneSound) => void;
}

/** A phone whose sounds are loaded when first wanted, and kept. */
export function createPhone(createSound: (url: string, isLooping: boolean) => Sound): Phone {
  const made = new Map<PhoneSound, Sound>();
  const sound = (name: PhoneSound): Sound => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const fresh = createSound(phoneUrl(name), LOOPING.includes(name));
    made.set(name, fresh);
    void fresh.loaded.then((loaded) => {
      // a failed one is let go, so that the next wish for it tries again
      if (!loaded.ok && made.get(name) === fresh) made.delete(name);
    });
    return fresh;
  };
  return { sound, expect: (name) => [name, ...FOLLOWING[name]].forEach(sound) };
}

export interface PhoneNeeds {
  readonly sound: (sound: PhoneSound) => Sound;
  readonly health: () => Health;
  readonly onHealth: (listener: (health: Health) => void) => () => void;
}

/**
 * Plays a phone sound and returns what stops it. A looping one that meets locked sound waits and joins in when sound
 * runs; a short one is then dropped, because late it would mean something else. A missing file is silence.
 */
export function playPhoneSound(name: PhoneSound, needs: PhoneNeeds): () => void {
  let isStopped = false;
  let playing: Playing | null = null;
  let stopListening: () => void = () => {};

  const start = async (): Promise<void> => {
    if (playing !== null || isStopped) return;
    const sound = needs.sound(name);
    const loaded = await sound.loaded;
    // asked again after the wait: sound may have been locked, stopped or started meanwhile
    if (!loaded.ok || isStopped || playing !== null || needs.health() !== 'running') return;
    playing = sound.play({ onStarted: () => {}, onTimedEnd: () => {} });
  };
  if (LOOPING.includes(name)) {
    stopListening = needs.onHealth((health) => {
      if (health === 'running') void start();
    });
  }
  if (needs.health() === 'running') void start();

  return () => {
    if (isStopped) return;
    isStopped = true;
    stopListening();
    playing?.stop();
  };
}
