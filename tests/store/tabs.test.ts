// Several tabs on one database: changes are heard in all, and an old tab never writes over a newer app's data.

import { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '../../src/engine/store/openStore';
import { type SchemaVersion, VERSIONS } from '../../src/engine/store/upgrades';
import { closeAll, kept, newGround, openOn } from './openings';
import { attemptRecord, planRecord } from './records';

const DAY = new Date(2026, 1, 3, 10, 15).getTime();
const newest = Math.max(...VERSIONS.map(({ version }) => version));
const NEXT_VERSIONS: readonly SchemaVersion[] = [
  ...VERSIONS,
  {
    version: newest + 1,
    stores: { cards: 'id' },
    upgrade: async (tx) => void (await tx.table('plans').count()),
  },
];

afterEach(() => {
  vi.restoreAllMocks();
  closeAll();
});

describe('two tabs of the same app', () => {
  test('each hears what the other writes, and reads it', async () => {
    const ground = newGround();
    const one = await openOn(ground);
    const other = await openOn(ground);
    const heard = new Promise<void>((resolve) => void other.onChange(resolve));
    await one.saveAttempt(attemptRecord('a', DAY));
    await heard;
    expect(await kept(other.attempts())).toEqual([attemptRecord('a', DAY)]);
  });
});

describe('an app updated in another tab', () => {
  test('the old tab lets go for good, says so once, and still exports what only it holds', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const ground = newGround();
    const old = await openOn(ground);
    const faults: string[] = [];
    old.onFault((fault) => faults.push(fault));
    const updated = await openOn(ground, { versions: NEXT_VERSIONS });
    expect(faults).toEqual(['outdated']);
    expect(await old.saveAttempt(attemptRecord('mine', DAY))).toEqual({ ok: false, fault: 'outdated' });
    expect(await old.attempts()).toEqual({ ok: false, fault: 'outdated' });
    expect(JSON.parse(await kept(old.exportAll()))).toMatchObject({ attempts: [{ id: 'mine' }] });
    expect(await kept(updated.attempts())).toEqual([]);
  });

  test('with nothing of its own, the old tab exports nothing rather than a backup that looks whole', async () => {
    const ground = newGround();
    const old = await openOn(ground);
    await openOn(ground, { versions: NEXT_VERSIONS });
    expect(await old.exportAll()).toEqual({ ok: false, fault: 'outdated' });
  });

  test('an old app opened afterwards is outdated and leaves the database as it is', async () => {
    const ground = newGround();
    const updated = await openOn(ground, { versions: NEXT_VERSIONS });
    await updated.savePlan(planRecord('p', DAY));
    const before = await ground.indexedDB.databases();
    expect(await openStore(ground.name, { indexedDB: ground.indexedDB })).toEqual({
      ok: false,
      fault: 'outdated',
    });
    expect(await ground.indexedDB.databases()).toEqual(before);
    expect(await kept(updated.plans())).toEqual([planRecord('p', DAY)]);
  });

  test('not even a table that the newer app dropped is put back', async () => {
    const ground = newGround();
    const newer = new Dexie(ground.name, { indexedDB: ground.indexedDB, IDBKeyRange });
    newer.version(newest + 1).stores({ attempts: 'id' });
    await newer.open();
    newer.close();
    const before = await ground.indexedDB.databases();
    expect(await openStore(ground.name, { indexedDB: ground.indexedDB })).toEqual({
      ok: false,
      fault: 'outdated',
    });
    expect(await ground.indexedDB.databases()).toEqual(before);
  });

  test('the same where the browser does not list databases', async () => {
    const ground = newGround();
    (await openOn(ground, { versions: NEXT_VERSIONS })).close();
    const factory = Object.create(ground.indexedDB, { databases: { value: undefined } });
    expect(await openStore(ground.name, { indexedDB: factory })).toEqual({ ok: false, fault: 'outdated' });
  });
});

describe('an upgrade', () => {
  test('that an old connection blocks says so and goes on once that is closed', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const ground = newGround();
    (await openOn(ground)).close();
    const stubborn = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = ground.indexedDB.open(ground.name);
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    let pending: Promise<unknown> = Promise.resolve();
    await new Promise<void>((onBlocked) => {
      pending = openOn(ground, { versions: NEXT_VERSIONS, onBlocked });
    });
    stubborn.close();
    expect(await pending).toMatchObject({ kind: 'device' });
  });

  test('that fails leaves the data and the version as they were', async () => {
    const ground = newGround();
    const before = await openOn(ground);
    await before.saveAttempt(attemptRecord('a', DAY));
    before.close();
    const broken = [
      ...VERSIONS,
      { version: newest + 1, stores: {}, upgrade: () => Promise.reject(new Error('broken on purpose')) },
    ];
    expect(await openStore(ground.name, { indexedDB: ground.indexedDB, versions: broken })).toEqual({
      ok: false,
      fault: 'failed',
    });
    expect(await kept((await openOn(ground)).attempts())).toEqual([attemptRecord('a', DAY)]);
  });
});

test('the database is deleted elsewhere: this tab says closed', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const ground = newGround();
  const store = await openOn(ground);
  const faults: string[] = [];
  store.onFault((fault) => faults.push(fault));
  const gone = new Dexie(ground.name, { indexedDB: ground.indexedDB, IDBKeyRange });
  await gone.delete();
  expect(faults).toEqual(['closed']);
  expect(await store.plans()).toEqual({ ok: false, fault: 'closed' });
});
