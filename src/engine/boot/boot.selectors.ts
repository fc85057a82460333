// What the screens read of boot. They never look at state values themselves.

import type { SnapshotFrom } from 'xstate';
import type { StoreFault } from '../store/store.types';
import type { WatchedStore } from '../store/watchedStore.types';
import type { BootPhase, UpdatePhase } from './boot.types';
import type { bootMachine } from './bootMachine';

export type BootSnapshot = SnapshotFrom<typeof bootMachine>;

export function bootPhase(snapshot: BootSnapshot): BootPhase {
  if (snapshot.matches({ storage: 'ready' })) return 'ready';
  if (snapshot.matches({ storage: 'outdated' })) return 'outdated';
  if (snapshot.matches({ storage: 'failed' })) return 'failed';
  return snapshot.matches({ storage: { opening: 'blocked' } }) ? 'blocked' : 'opening';
}

/** The store to work with: null unless ready. */
export function readyStore(snapshot: BootSnapshot): WatchedStore | null {
  return bootPhase(snapshot) === 'ready' ? snapshot.context.store : null;
}

/** While outdated: the store whose unsaved rows can still be exported, if there are any. */
export function storeWithUnsaved(snapshot: BootSnapshot): WatchedStore | null {
  const { store } = snapshot.context;
  return bootPhase(snapshot) === 'outdated' && store !== null && store.unsaved().length > 0 ? store : null;
}

/** Something to say about the store, over whatever screen is up. */
export function bootNotice(snapshot: BootSnapshot): StoreFault | null {
  return snapshot.context.notice;
}

export function updatePhase(snapshot: BootSnapshot): UpdatePhase {
  if (snapshot.matches({ update: 'waiting' })) return 'waiting';
  if (snapshot.matches({ update: 'agreed' })) return 'agreed';
  return snapshot.matches({ update: 'applying' }) ? 'applying' : 'none';
}

export function hasUpdateFailed(snapshot: BootSnapshot): boolean {
  return snapshot.context.hasUpdateFailed;
}

export function isBusy(snapshot: BootSnapshot): boolean {
  return snapshot.context.busyWith.length > 0;
}
