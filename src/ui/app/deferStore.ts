// A store that may be asked before it is there: every request waits for the opening. Keeps first paint free of the database.

import type { Store, StoreFault } from '../../engine/store/store.types';
import type { Opening } from '../../engine/store/watchedStore.types';
import type { StoreTrouble } from './ports.types';

export interface DeferredStore {
  readonly store: Store;
  /** Why rows may not outlive the page; null while all is well. */
  readonly trouble: () => StoreTrouble;
  readonly onTrouble: (listener: () => void) => () => void;
  /** For an opening that another tab holds up. */
  readonly sayBlocked: () => void;
}

/** Opens at once; an opening that must stop, or is never got, answers every request with its fault. */
export function deferStore(open: () => Promise<Opening>): DeferredStore {
  // the code itself may fail to arrive; the history is still there, so it is no reason to begin an empty one
  const opening = open().catch((): Opening => ({ ok: false, fault: 'failed' }));
  const listeners = new Set<() => void>();
  let trouble: StoreTrouble = null;
  let kind: Store['kind'] = 'device';
  const changeTrouble = (next: StoreTrouble): void => {
    if (trouble === next) return;
    trouble = next;
    for (const listener of listeners) listener();
  };
  void opening.then((opened) => {
    if (!opened.ok) {
      changeTrouble(opened.fault);
      return;
    }
    kind = opened.store.kind;
    changeTrouble(opened.store.kind === 'memory' ? (opened.store.memoryBecause ?? 'memory') : null);
    opened.store.onFault(changeTrouble);
  });

  const ask = async <T>(use: (store: Store) => Promise<T>, refused: (fault: StoreFault) => T): Promise<T> => {
    const opened = await opening;
    return opened.ok ? use(opened.store) : refused(opened.fault);
  };
  const no = (fault: StoreFault) => ({ ok: false, fault }) as const;

  return {
    trouble: () => trouble,
    onTrouble: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    sayBlocked: () => changeTrouble('blocked'),
    store: {
      get kind() {
        return kind;
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
        let stop: (() => void) | undefined;
        let isStopped = false;
        void opening.then((opened) => {
          if (opened.ok && !isStopped) stop = opened.store.onChange(listener);
        });
        return () => {
          isStopped = true;
          stop?.();
        };
      },
    },
  };
}
