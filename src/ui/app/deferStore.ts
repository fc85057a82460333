// A store that may be asked before it is there, and may be replaced later: requests wait while it opens. Knows no database.

import type { Boot } from '../../engine/boot/startBoot';
import type { Store, StoreFault } from '../../engine/store/store.types';
import type { WatchedStore } from '../../engine/store/watchedStore.types';
import type { StoreTrouble } from './ports.types';

export interface DeferredStore {
  readonly store: Store;
  /** Why rows may not outlive the page, or cannot be had; null while all is well. */
  readonly trouble: () => StoreTrouble;
  readonly onTrouble: (listener: () => void) => () => void;
}

/** `booting` that never comes (its code could not be loaded) answers every request with `failed`. */
export function deferStore(booting: Promise<Boot>): DeferredStore {
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

  return {
    trouble,
    onTrouble: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    store: {
      get kind() {
        return current()?.kind ?? 'device';
      },
      saveDraft: (draft) => ask((store) => store.saveDraft(draft), no),
      draft: () => ask((store) => store.draft(), no),
      dropDraft: () => ask((store) => store.dropDraft(), no),
      saveAttempt: (attempt) => ask((store) => store.saveAttempt(attempt), no),
      attempts: () => ask((store) => store.attempts(), no),
      attempt: (id) => ask((store) => store.attempt(id), no),
      deleteAttempt: (id) => ask((store) => store.deleteAttempt(id), no),
      savePlan: (plan) => ask((store) => store.savePlan(plan), no),
      plans: () => ask((store) => store.plans(), no),
      settings: () => ask((store) => store.settings(), no),
      saveSettings: (settings) => ask((store) => store.saveSettings(settings), no),
      deleteAll: () => ask((store) => store.deleteAll(), no),
      exportAll: () => ask((store) => store.exportAll(), no),
      importAll: (text) =>
        ask(
          (store) => store.importAll(text),
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
