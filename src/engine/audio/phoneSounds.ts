// The phone's own sounds: ring, connect, hold, hang-up. Silent while sound is locked; knows nothing of lines.

import type { Health } from './audioHealth';
import type { Playing, Sound } from './soundKit.types';
import type { PhoneSound } from './voice.types';

const LOOPING: readonly PhoneSound[] = ['ring', 'hold'];
export const PHONE_SOUNDS: readonly PhoneSound[] = ['ring', 'connect', 'hold', 'hang-up'];

export const isLoopingSound = (sound: PhoneSound): boolean => LOOPING.includes(sound);
export const phoneUrl = (sound: PhoneSound): string => `audio/phone/${sound}.mp3`;

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
  if (isLoopingSound(name)) {
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
