// Writes the call in progress, one draft after another, without anybody waiting. Knows nothing of calls.

import type { Draft } from '../store/records.types';
import type { Store, StoreFault } from '../store/store.types';

export interface DraftWriter {
  /** Takes the newest draft; one still waiting to be written is replaced by it. Returns at once. */
  readonly keep: (draft: Draft) => void;
  /** Resolves when nothing is being written or waiting: an attempt saved after that cannot be followed by a late draft. */
  readonly settled: () => Promise<void>;
}

/** `onOutcome` hears of each write: null when kept, else the fault. */
export function createDraftWriter(
  store: Pick<Store, 'saveDraft'>,
  onOutcome: (fault: StoreFault | null) => void,
): DraftWriter {
  let waiting: Draft | null = null;
  let writing: Promise<void> | null = null;

  const writeAll = async (): Promise<void> => {
    while (waiting !== null) {
      const draft = waiting;
      waiting = null;
      const kept = await store.saveDraft(draft).catch(() => ({ ok: false, fault: 'failed' }) as const);
      onOutcome(kept.ok ? null : kept.fault);
    }
    writing = null;
  };
  return {
    keep: (draft) => {
      waiting = draft;
      writing ??= writeAll();
    },
    settled: () => writing ?? Promise.resolve(),
  };
}
