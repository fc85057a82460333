// A store that may be asked before it is there, and may be replaced later: requests wait while it opens. Knows no database.

import type { Boot } from '../../engine/boot/startBoot';
import { DEFAULT_SETTINGS } from '../../engine/store/defaultSettings';
import type { Kept, Store, StoreFault } from '../../engine/store/store.types';
import type { WatchedStore } from '../../engine/store/watchedStore.types';
import type { StoreTrouble } from './ports.types';

export interface DeferredStore {
  readonly store: Store;
  /** Why rows may not outlive the page, or cannot be had; null while all is well. */
  readonly trouble: () => StoreTrouble;
  readonly onTrouble: (listener: () => void) => () => void;
  /** Once opening is over one way or the other. A call is not begun before: its draft is kept, or a person is told. */
  readonly opened: () => Promise<void>;
}

/**
 * `booting` that never comes (its code could not be loaded) answers every request with `failed`. While `isFresh` is
 * true, nothing was ever kept here: lists are then known to be empty, and nobody waits for the database to say so.
 */
export function deferStore(booting: Promise<Boot>, isFresh: Promise<boolean>): DeferredStore {
  let boot: Boot | null = null;
  let hasNoBoot = false;
  let hasAnswered = false;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const arrived = booting.then(
    (started) => {
      boot = started;
      started.subscribe(tell);
      tell();
    },
    () => {
      hasNoBoot = true;
      tell();
    },
  );

  const current = (): WatchedStore | null => boot?.facts().store ?? null;
  const trouble = (): StoreTrouble => {
    if (hasNoBoot) return 'failed';
    if (boot === null) return null;
    const { phase, store, notice } = boot.facts();
    if (phase === 'ready') return notice ?? (store?.kind === 'memory' ? 'memory' : null);
    return phase === 'opening' ? null : (notice ?? phase);
  };

  /** The store, once opening is over one way or the other. */
  const settled = async (): Promise<WatchedStore | StoreFault> => {
    await arrived;
    if (boot === null) return 'failed';
    for (;;) {
      const { phase, store, notice } = boot.facts();
      if (store !== null) return store;
      if (phase !== 'opening') return notice ?? 'failed';
      await new Promise<void>((resolve) => {
        const stop = boot?.subscribe(() => {
          stop?.();
          resolve();
        });
      });
    }
  };
  const ask = async <T>(use: (store: Store) => Promise<T>, refused: (fault: StoreFault) => T): Promise<T> => {
    const store = await settled();
    hasAnswered = true;
    return typeof store === 'string' ? refused(store) : use(store);
  };
  const no = (fault: StoreFault) => ({ ok: false, fault }) as const;
  const isOpening = (): boolean => !hasNoBoot && (boot === null || boot.facts().phase === 'opening');
  const read = async <T>(use: (store: Store) => Promise<Kept<T>>, blank: T): Promise<Kept<T>> => {
    const isBlank = isOpening() && (await Promise.race([isFresh, settled().then(() => false)]));
    if (!isBlank || !isOpening()) return ask(use, no);
    // so that all is read again once the store is there: another tab may have kept something meanwhile
    hasAnswered = true;
    return { ok: true, value: blank };
  };

  return {
    trouble,
    onTrouble: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    opened: async () => void (await settled()),
    store: {
      get kind() {
        return current()?.kind ?? 'device';
      },
      saveDraft: (draft) => ask((store) => store.saveDraft(draft), no),
      draft: () => read((store) => store.draft(), null),
      dropDraft: () => ask((store) => store.dropDraft(), no),
      saveAttempt: (attempt) => ask((store) => store.saveAttempt(attempt), no),
      attempts: () => read((store) => store.attempts(), []),
      attempt: (id) => ask((store) => store.attempt(id), no),
      deleteAttempt: (id) => ask((store) => store.deleteAttempt(id), no),
      savePlan: (plan) => ask((store) => store.savePlan(plan), no),
      plans: () => read((store) => store.plans(), []),
      settings: () => read((store) => store.settings(), DEFAULT_SETTINGS),
      saveSettings: (settings) => ask((store) => store.saveSettings(settings), no),
      deleteAll: () => ask((store) => store.deleteAll(), no),
      exportAll: () => ask((store) => store.exportAll(), no),
      importAll: (file, watch) =>
        ask(
          (store) => store.importAll(file, watch),
          (fault) => ({ ok: false, problem: fault }),
        ),
      onChange: (listener) => {
        let followed: WatchedStore | null = null;
        let stop: (() => void) | null = null;
        const follow = (): void => {
          const store = current();
          if (store === followed) return;
          stop?.();
          stop = store?.onChange(listener) ?? null;
          followed = store;
          // other rows than those read so far: of another store, or after an opening that had failed
          if (store !== null && hasAnswered) listener();
        };
        follow();
        listeners.add(follow);
        return () => {
          listeners.delete(follow);
          stop?.();
        };
      },
    },
  };
}
