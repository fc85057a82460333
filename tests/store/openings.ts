// Both stores, opened the way the app opens them, each on ground nobody has used.

import { randomUUID } from 'node:crypto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { createMemoryStore } from '../../src/engine/store/memoryStore';
import { type OpenOptions, openStore } from '../../src/engine/store/openStore';
import type { WatchedStore } from '../../src/engine/store/watchedStore.types';

globalThis.IDBKeyRange = IDBKeyRange;

export const TODAY = new Date(2026, 2, 14, 9, 30).getTime();
const now = () => TODAY;

export interface Ground {
  readonly name: string;
  readonly indexedDB: IDBFactory;
}

export function newGround(): Ground {
  return { name: `test-${randomUUID()}`, indexedDB: new IDBFactory() };
}

const opened: WatchedStore[] = [];

/** The device store on `ground`; fails the test when opening stops. */
export async function openOn(ground: Ground, options: Partial<OpenOptions> = {}): Promise<WatchedStore> {
  const opening = await openStore(ground.name, { now, indexedDB: ground.indexedDB, ...options });
  if (!opening.ok) throw new Error(`opening stopped: ${opening.fault}`);
  opened.push(opening.store);
  return opening.store;
}

export async function openMemory(): Promise<WatchedStore> {
  const store = createMemoryStore({ now });
  opened.push(store);
  return store;
}

/** For `afterEach`: an open channel would keep the process alive. */
export function closeAll(): void {
  for (const store of opened.splice(0)) store.close();
}

export async function kept<T>(
  result: Promise<{ ok: true; value: T } | { ok: false; fault: string }>,
): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(`the store said: ${settled.fault}`);
  return settled.value;
}
