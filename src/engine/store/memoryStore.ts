// A store that lasts as long as the page: for browsers that keep nothing, and for tests.

import { realClock } from '../platform/clock';
import { createMemoryShelf } from './memoryShelf';
import type { Change } from './shelf.types';
import { createShelvedStore } from './shelvedStore';
import type { StoreFault } from './store.types';
import type { WatchedStore } from './watchedStore.types';

export interface MemoryStoreOptions {
  /** Why nothing is kept. */
  readonly because?: StoreFault;
  /** Rows to begin with: what an earlier store could not write. */
  readonly rows?: readonly Change[];
  /** Epoch ms; the device's clock unless given. */
  readonly now?: () => number;
}

export function createMemoryStore({
  because = 'absent',
  rows = [],
  now = realClock.now,
}: MemoryStoreOptions = {}): WatchedStore {
  const shelf = createMemoryShelf(rows);
  return createShelvedStore({ shelf, memoryBecause: because, now });
}
