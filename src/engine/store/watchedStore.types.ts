// The store as the composition root and boot see it: the port, and how it is faring.

import type { Repair } from './repair';
import type { Change } from './shelf.types';
import type { Kept, Store, StoreFault } from './store.types';

export interface WatchedStore extends Store {
  /** Why nothing outlives the page; null when rows are kept on the device. */
  readonly memoryBecause: StoreFault | null;
  /** Every fault, also those a caller was told of. A fault met while opening is `memoryBecause` instead. */
  readonly onFault: (listener: (fault: StoreFault) => void) => () => void;
  /** What has been mended or left aside so far, one entry per row. */
  readonly repairs: () => readonly Repair[];
  /** What could not be written and lives only in this tab. Reads and backups include it. */
  readonly unsaved: () => readonly Change[];
  /** Tries again to write what lives only in this tab. Also done after every write that succeeds. */
  readonly retryUnsaved: () => Promise<Kept<void>>;
  readonly close: () => void;
}

/** A store, or the reason why opening must stop: the data is there and must not be touched. */
export type Opening =
  | { readonly ok: true; readonly store: WatchedStore }
  | { readonly ok: false; readonly fault: 'outdated' | 'failed' };

export interface OpenHooks {
  /** An older tab keeps the database from being upgraded. The opening goes on once that tab is closed. */
  readonly onBlocked?: () => void;
}
