// Writes the call in progress, one draft after another, and tells of each what became of it. Knows nothing of calls.

import type { Draft } from '../store/records.types';
import type { Store, StoreFault } from '../store/store.types';

export interface DraftWriter {
  /** Takes the newest draft; one still waiting to be written is replaced by it. Returns at once. */
  readonly keep: (draft: Draft) => void;
  /** Resolves when nothing is being written or waiting: an attempt saved after that cannot be followed by a late draft. */
  readonly settled: () => Promise<void>;
  /** False where nothing outlives the page anyway: then a consequence has nothing to wait for. */
  readonly isWaitedFor: () => boolean;
}

/** `isNewest`: no later draft waits. Only then does the outcome speak of the draft given last. */
export interface DraftOutcome {
  /** Null when kept. */
  readonly fault: StoreFault | null;
  readonly isNewest: boolean;
}

/** `onOutcome` hears of each write. */
export function createDraftWriter(
  store: Pick<Store, 'kind' | 'saveDraft'>,
  onOutcome: (outcome: DraftOutcome) => void,
): DraftWriter {
  let waiting: Draft | null = null;
  let writing: Promise<void> | null = null;

  const writeAll = async (): Promise<void> => {
    while (waiting !== null) {
      const draft = waiting;
      waiting = null;
      const kept = await store.saveDraft(draft).catch(() => ({ ok: false, fault: 'failed' }) as const);
      onOutcome({ fault: kept.ok ? null : kept.fault, isNewest: waiting === null });
    }
    writing = null;
  };
  return {
    keep: (draft) => {
      waiting = draft;
      writing ??= writeAll();
    },
    settled: () => writing ?? Promise.resolve(),
    isWaitedFor: () => store.kind === 'device',
  };
}
