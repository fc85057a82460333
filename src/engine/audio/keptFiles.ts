// The recordings that the device has kept, and keeping more of them. Fetches and plays nothing.

import { AUDIO_CACHE } from './audioCache';

export interface KeptFiles {
  /** Whether the device has the file, by its whole address. False where the browser has no caches or refuses them. */
  readonly has: (url: string) => Promise<boolean>;
  /** Whether a file asked for now passes the service worker, which keeps it. Not on a first visit, before the worker is at work. */
  readonly isWatched: () => boolean;
  /** Keeps what the server answered where the worker will look for it. Never rejects: a device without room plays from the network. */
  readonly put: (url: string, answer: Response) => Promise<void>;
}

export const keptFiles: KeptFiles = {
  has: async (url) => {
    try {
      return (await caches.match(url)) !== undefined;
    } catch {
      return false;
    }
  },
  isWatched: () => (navigator.serviceWorker?.controller ?? null) !== null,
  put: async (url, answer) => {
    // a server that answers every unknown address with a page must not fill the cache with pages
    if (/^text\/html/.test(answer.headers.get('content-type') ?? '')) return;
    try {
      await (await caches.open(AUDIO_CACHE)).put(url, answer);
    } catch {
      // no caches on this page, or no room
    }
  },
};
