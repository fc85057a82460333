// Whether sound can be heard, told from the audio context's state. Knows nothing of lines.

import type { SoundKit } from './soundKit.types';

export type Health = 'running' | 'locked' | 'off' | 'lost';

/**
 * What a context's state means to a person.
 * @param state the context's own word, `none` without one
 * @param hasRun whether sound ever ran: before, a silent context waits for a gesture; after, it was taken away
 */
export function healthOf(state: string, hasRun: boolean): Health {
  if (state === 'none' || state === 'closed') return 'off';
  if (state === 'running') return 'running';
  return hasRun ? 'lost' : 'locked';
}

export interface AudioHealth {
  readonly now: () => Health;
  readonly onHealth: (listener: (health: Health) => void) => () => void;
}

/** Follows the kit's context and tells each change once. */
export function watchHealth(kit: Pick<SoundKit, 'contextState' | 'onContextState'>): AudioHealth {
  const listeners = new Set<(health: Health) => void>();
  let hasRun = false;
  let last: Health = 'locked';
  const read = (): Health => {
    const state = kit.contextState();
    hasRun ||= state === 'running';
    return healthOf(state, hasRun);
  };
  last = read();
  kit.onContextState(() => {
    const health = read();
    if (health === last) return;
    last = health;
    for (const listener of listeners) listener(health);
  });
  return {
    now: read,
    onHealth: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
