// The store on this device. Rejects where opening must stop; everything later is a result.

import { type DexieShelfOptions, openDexieShelf } from './dexieShelf';
import { createShelvedStore } from './shelvedStore';
import type { WatchedStore } from './watchedStore.types';

export interface DeviceStoreOptions extends DexieShelfOptions {
  /** Epoch ms. */
  readonly now: () => number;
}

/** Opens, upgrading if need be. Rejects with the browser's error or a `StoreFailure`; see `faults.ts` for their meaning. */
export async function openDeviceStore({ now, ...shelfOptions }: DeviceStoreOptions): Promise<WatchedStore> {
  return createShelvedStore({ shelf: await openDexieShelf(shelfOptions), memoryBecause: null, now });
}
