// Tells other tabs that something was written. Says nothing of what: they read again.

import { createListeners } from './listeners';

export interface ChangeChannel {
  readonly announce: () => void;
  readonly onChange: (listener: () => void) => () => void;
  readonly close: () => void;
}

/** Browsers without BroadcastChannel simply hear nothing from other tabs until they read again. */
export function openChangeChannel(name: string): ChangeChannel {
  const listeners = createListeners<void>();
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`${name}:changed`);
  let isClosed = false;
  channel?.addEventListener('message', () => {
    listeners.tell();
  });
  return {
    announce: () => {
      if (isClosed) return;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target origin
      channel?.postMessage('changed');
    },
    onChange: listeners.add,
    close: () => {
      isClosed = true;
      listeners.clear();
      channel?.close();
    },
  };
}
