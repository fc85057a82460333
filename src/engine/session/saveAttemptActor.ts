// Saves the attempt once no draft is on its way. Knows nothing of calls.

import { fromPromise } from 'xstate';
import type { Attempt } from '../store/records.types';
import type { Store, StoreFault } from '../store/store.types';
import type { DraftWriter } from './draftWriter';

/** Resolves with null when kept, else with the fault; an exception of the store counts as `failed`. */
export function saveAttemptActor(store: Pick<Store, 'saveAttempt'>, writer: DraftWriter) {
  return fromPromise<StoreFault | null, Attempt>(async ({ input }) => {
    await writer.settled();
    const kept = await store.saveAttempt(input).catch(() => ({ ok: false, fault: 'failed' }) as const);
    return kept.ok ? null : kept.fault;
  });
}
