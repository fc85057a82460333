// What boot is given, may be told, and remembers. Store types only: it never learns which library keeps the rows.

import type { Change } from '../store/shelf.types';
import type { StoreFault } from '../store/store.types';
import type { OpenHooks, Opening, WatchedStore } from '../store/watchedStore.types';

export interface BootInput {
  readonly openStore: (hooks: OpenHooks) => Promise<Opening>;
  /** A store for this page only; `rows` are what an earlier store could not write. */
  readonly openMemory: (because: StoreFault, rows: readonly Change[]) => WatchedStore;
  /** Lets the waiting app take over, which reloads the page. */
  readonly applyUpdate: () => Promise<void>;
}

export interface BootContext extends BootInput {
  readonly store: WatchedStore | null;
  /** Something to say about the store while the app is usable; also why opening stopped. */
  readonly notice: StoreFault | null;
  /** What must not be interrupted now: a call, a room, an import. */
  readonly busyWith: readonly string[];
  /** The last attempt to update did not take. */
  readonly hasUpdateFailed: boolean;
}

export type BootEvent =
  | { readonly type: 'store.blocked' }
  | { readonly type: 'store.fault'; readonly fault: StoreFault }
  | { readonly type: 'open.retry' }
  /** A person chooses to practise without anything being kept. */
  | { readonly type: 'memory.use' }
  | { readonly type: 'notice.dismiss' }
  | { readonly type: 'work.began'; readonly what: string }
  | { readonly type: 'work.ended'; readonly what: string }
  | { readonly type: 'update.found' }
  /** A person agrees to the update. */
  | { readonly type: 'update.apply' };

export type BootPhase = 'opening' | 'blocked' | 'ready' | 'outdated' | 'failed';
export type UpdatePhase = 'none' | 'waiting' | 'agreed' | 'applying';
