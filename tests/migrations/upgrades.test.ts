// Every version ever shipped opens in the present app with nothing lost. Add a fixture with each new version.

import { readdirSync, readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, test } from 'vitest';
import { openStore } from '../../src/engine/store/openStore';
import { VERSIONS } from '../../src/engine/store/upgrades';
import type { WatchedStore } from '../../src/engine/store/watchedStore.types';

globalThis.IDBKeyRange = IDBKeyRange;

interface Fixture {
  /** Dexie's number; IndexedDB's is ten times that. */
  readonly version: number;
  readonly tables: readonly {
    readonly name: string;
    readonly keyPath: string;
    readonly indexes: readonly string[];
    readonly rows: readonly object[];
  }[];
  /** What the present app must read from it. */
  readonly expected: Readonly<Record<'attempts' | 'plans' | 'settings' | 'draft', unknown>>;
}

const FOLDER = new URL('./fixtures/', import.meta.url);
const fixtures: readonly Fixture[] = readdirSync(FOLDER)
  .toSorted()
  .map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));

let store: WatchedStore | null = null;
afterEach(() => store?.close());

test('versions are declared from 1 on without a gap', () => {
  expect(VERSIONS.map(({ version }) => version)).toEqual(VERSIONS.map((_, index) => index + 1));
});

test('every version has a fixture', () => {
  expect(fixtures.map(({ version }) => version)).toEqual(VERSIONS.map(({ version }) => version));
});

describe.each(fixtures)('a database of version $version', (fixture) => {
  test('opens in the present app with everything in it', async () => {
    const indexedDB = new IDBFactory();
    await build(indexedDB, 'old', fixture);
    const opening = await openStore('old', { indexedDB });
    if (!opening.ok) throw new Error(opening.fault);
    store = opening.store;
    expect({
      attempts: await store.attempts(),
      plans: await store.plans(),
      settings: await store.settings(),
      draft: await store.draft(),
    }).toEqual({
      attempts: { ok: true, value: fixture.expected.attempts },
      plans: { ok: true, value: fixture.expected.plans },
      settings: { ok: true, value: fixture.expected.settings },
      draft: { ok: true, value: fixture.expected.draft },
    });
    expect(store.repairs()).toEqual([]);
    const newest = VERSIONS.at(-1)?.version ?? 0;
    expect(await indexedDB.databases()).toEqual([{ name: 'old', version: newest * 10 }]);
  });
});

/** Builds the database as that version of the app left it, without any of today's code. */
function build(indexedDB: IDBFactory, name: string, fixture: Fixture): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, fixture.version * 10);
    request.addEventListener('upgradeneeded', () => {
      for (const table of fixture.tables) {
        const objectStore = request.result.createObjectStore(table.name, { keyPath: table.keyPath });
        for (const index of table.indexes) objectStore.createIndex(index, index);
        for (const row of table.rows) objectStore.put(row);
      }
    });
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
    request.addEventListener('error', () => reject(request.error));
  });
}
