// Rows in IndexedDB. The only module that queries Dexie; knows rows by their id and nothing else of them.

import { Dexie } from 'dexie';
import { openChangeChannel } from './changeChannel';
import { isConnectionLost, StoreFailure } from './faults';
import { createListeners } from './listeners';
import type { Change, Shelf, StoredRow, TableName } from './shelf.types';
import { guardTab, isNewerThanApp } from './tabGuard';
import type { SchemaVersion } from './upgrades';

export interface DexieShelfOptions {
  readonly name: string;
  readonly versions: readonly SchemaVersion[];
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
  readonly onBlocked: () => void;
}

/**
 * Opens the database and upgrades it if need be. Rejects with a `StoreFailure('outdated')` when a newer app has
 * upgraded it, having written nothing; with the browser's own error otherwise. Waits while an older tab blocks.
 */
export async function openDexieShelf(options: DexieShelfOptions): Promise<Shelf> {
  const { name, versions, indexedDB } = options;
  await refuseNewer(indexedDB, name, versions);
  // where the browser knows how, a commit is told of only once the disk itself has it
  const db = new Dexie(name, {
    indexedDB,
    IDBKeyRange: options.IDBKeyRange,
    chromeTransactionDurability: 'strict',
  });
  for (const each of versions) {
    const declared = db.version(each.version).stores(each.stores);
    if (each.upgrade) declared.upgrade(each.upgrade);
  }
  const lost = createListeners<unknown>();
  const guard = guardTab(db, (fault) => lost.tell(new StoreFailure(fault)));
  db.on('blocked', options.onBlocked);
  const channel = openChangeChannel(name);

  let isClosed = false;

  async function reopen(): Promise<void> {
    db.close();
    await db.open();
  }

  function refuseIfGone(): void {
    const fault = isClosed ? 'closed' : guard.gone();
    if (fault !== null) throw new StoreFailure(fault);
  }

  function refuseIfTaken(): void {
    refuseIfGone();
    if (isNewerThanApp(db)) throw new StoreFailure('outdated');
  }

  async function run<T>(work: () => PromiseLike<T>): Promise<T> {
    try {
      refuseIfGone();
      if (!db.isOpen()) await db.open();
      refuseIfTaken();
      return await work();
    } catch (error) {
      refuseIfGone();
      if (!isConnectionLost(error)) throw error;
      await reopen();
      refuseIfTaken();
      return await work();
    }
  }

  const table = (of: TableName) => db.table<StoredRow, string>(of);

  try {
    await db.open();
    refuseIfTaken();
  } catch (error) {
    db.close();
    channel.close();
    throw error;
  }

  return {
    kind: 'device',
    all: (of) => run(() => table(of).toArray()),
    one: (of, id) => run(() => table(of).get(id)),
    commit: async (changes) => {
      const touched = [...new Set(changes.map((change) => change.table))];
      if (touched.length === 0) return;
      await run(() =>
        db.transaction('rw', touched, async () => {
          for (const change of batches(changes)) await applyBatch(table(change.table), change);
        }),
      );
      channel.announce();
    },
    onForeignChange: channel.onChange,
    onLost: lost.add,
    close: () => {
      isClosed = true;
      lost.clear();
      channel.close();
      db.close();
    },
  };
}

/** Looked at before opening, because Dexie may add what a newer schema lacks as soon as it opens. */
async function refuseNewer(
  indexedDB: IDBFactory,
  name: string,
  versions: readonly SchemaVersion[],
): Promise<void> {
  if (typeof indexedDB.databases !== 'function') return;
  const found = await indexedDB.databases().catch(() => []);
  const there = found.find((each) => each.name === name)?.version ?? 0;
  const newest = Math.max(...versions.map((each) => each.version));
  if (Math.floor(there / 10) > newest) throw new StoreFailure('outdated');
}

type Batch =
  | { readonly do: 'put'; readonly table: TableName; readonly rows: StoredRow[] }
  | { readonly do: 'remove'; readonly table: TableName; readonly id: string }
  | { readonly do: 'clear'; readonly table: TableName };

/** Rows handed to the browser in one go: each is copied on the way, and the page must be able to move in between. */
const HANDFUL = 200;

function batches(changes: readonly Change[]): readonly Batch[] {
  const result: Batch[] = [];
  for (const change of changes) {
    const last = result.at(-1);
    if (change.do !== 'put') result.push(change);
    else if (last?.do === 'put' && last.table === change.table && last.rows.length < HANDFUL)
      last.rows.push(change.row);
    else result.push({ do: 'put', table: change.table, rows: [change.row] });
  }
  return result;
}

async function applyBatch(
  table: {
    bulkPut(rows: StoredRow[]): PromiseLike<unknown>;
    delete(id: string): PromiseLike<void>;
    clear(): PromiseLike<void>;
  },
  batch: Batch,
): Promise<void> {
  if (batch.do === 'put') await table.bulkPut(batch.rows);
  else if (batch.do === 'remove') await table.delete(batch.id);
  else await table.clear();
}
