// The things with a life that boot starts and stops. Each may be stopped and started again at any moment.

import { fromCallback, fromPromise } from 'xstate';
import type { OpenHooks, Opening, WatchedStore } from '../store/watchedStore.types';
import type { BootEvent, BootInput } from './boot.types';

export interface OpenInput extends OpenHooks {
  readonly openStore: BootInput['openStore'];
}

/** A store that arrives after boot has stopped waiting is closed: a forgotten connection would block the next upgrade. */
export const openActor = fromPromise<Opening, OpenInput>(async ({ input, signal }) => {
  const { openStore, ...hooks } = input;
  const opening = await openStore(hooks);
  if (signal.aborted && opening.ok) opening.store.close();
  return opening;
});

export const watchActor = fromCallback<BootEvent, { readonly store: WatchedStore | null }>(
  ({ input, sendBack }) => input.store?.onFault((fault) => sendBack({ type: 'store.fault', fault })),
);

export const updateActor = fromPromise<void, { readonly applyUpdate: BootInput['applyUpdate'] }>(
  ({ input }) => input.applyUpdate(),
);
