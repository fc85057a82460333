// Chooses between the device and memory. Refuses to choose memory where data exists and could only seem to be gone.

import { realClock } from '../platform/clock';
import { openDeviceStore } from './deviceStore';
import { openingFaultOf } from './faults';
import { DATABASE_NAME } from './isFreshDevice';
import { createMemoryStore } from './memoryStore';
import { type SchemaVersion, VERSIONS } from './upgrades';
import type { OpenHooks, Opening } from './watchedStore.types';

export interface OpenOptions extends OpenHooks {
  /** Epoch ms; the device's clock unless given. */
  readonly now?: () => number;
  /** The browser's own unless given; null stands for a browser without. */
  readonly indexedDB?: IDBFactory | null;
  readonly versions?: readonly SchemaVersion[];
}

/**
 * Opens the store called `name`. No IndexedDB, IndexedDB refused, or no room to open it: a memory store that says why.
 * Upgraded by a newer app: `outdated`, nothing written. Anything else: `failed`, because a history is likely there.
 * Never rejects. Stays pending while an older tab blocks an upgrade, after calling `onBlocked`.
 */
export async function openStore(name: string = DATABASE_NAME, options: OpenOptions = {}): Promise<Opening> {
  const { now = realClock.now, onBlocked = () => {}, versions = VERSIONS } = options;
  const factory = options.indexedDB === undefined ? browserIndexedDB() : options.indexedDB;
  if (factory === null) return { ok: true, store: createMemoryStore({ because: 'absent', now }) };
  try {
    const store = await openDeviceStore({ name, versions, indexedDB: factory, IDBKeyRange, onBlocked, now });
    return { ok: true, store };
  } catch (error) {
    const fault = openingFaultOf(error);
    if (fault === 'absent' || fault === 'full')
      return { ok: true, store: createMemoryStore({ because: fault, now }) };
    return { ok: false, fault: fault === 'outdated' ? 'outdated' : 'failed' };
  }
}

/** Even touching `indexedDB` throws where storage is forbidden. */
function browserIndexedDB(): IDBFactory | null {
  try {
    return globalThis.indexedDB ?? null;
  } catch {
    return null;
  }
}
