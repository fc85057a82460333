// What the device store does when the browser fails it: it says so, and loses nothing.

import { IDBObjectStore as FDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '../../src/engine/store/openStore';
import { closeAll, kept, newGround, openOn } from './openings';
import { attemptRecord, changedSettings, draftRecord, planRecord } from './records';

const DAY = new Date(2026, 1, 3, 10, 15).getTime();

afterEach(() => {
  vi.restoreAllMocks();
  closeAll();
});

function refuse(name: string): () => never {
  return () => {
    throw new DOMException('refused by the test', name);
  };
}

function collect(store: { onFault: (listener: (fault: string) => void) => unknown }): string[] {
  const faults: string[] = [];
  store.onFault((fault) => faults.push(fault));
  return faults;
}

describe('opening', () => {
  test('without IndexedDB keeps rows in memory and says why', async () => {
    const opening = await openStore('any', { indexedDB: null });
    expect(opening.ok && [opening.store.kind, opening.store.memoryBecause]).toEqual(['memory', 'absent']);
  });

  test.each([
    ['SecurityError', 'absent'],
    ['InvalidStateError', 'absent'],
    ['QuotaExceededError', 'full'],
  ])('%s on opening gives memory because the device is %s', async (name, because) => {
    const ground = newGround();
    vi.spyOn(ground.indexedDB, 'open').mockImplementation(refuse(name));
    const opening = await openStore(ground.name, { indexedDB: ground.indexedDB });
    expect(opening.ok && [opening.store.kind, opening.store.memoryBecause]).toEqual(['memory', because]);
  });

  test('any other error stops, because a history may be there', async () => {
    const ground = newGround();
    vi.spyOn(ground.indexedDB, 'open').mockImplementation(refuse('DataError'));
    expect(await openStore(ground.name, { indexedDB: ground.indexedDB })).toEqual({
      ok: false,
      fault: 'failed',
    });
  });

  test('a store that was closed stays closed', async () => {
    const store = await openOn(newGround());
    store.close();
    expect(await store.attempts()).toEqual({ ok: false, fault: 'closed' });
  });
});

describe('a full device', () => {
  test('says full; the attempt is read and exported all the same, and its draft is over', async () => {
    const ground = newGround();
    const store = await openOn(ground);
    await store.saveDraft(draftRecord('a', DAY));
    const faults = collect(store);
    vi.spyOn(FDBObjectStore.prototype, 'put').mockImplementation(refuse('QuotaExceededError'));
    expect(await store.saveAttempt(attemptRecord('a', DAY))).toEqual({ ok: false, fault: 'full' });
    expect(faults).toEqual(['full']);
    expect(await kept(store.attempts())).toEqual([attemptRecord('a', DAY)]);
    expect(await kept(store.attempt('a'))).toEqual(attemptRecord('a', DAY));
    expect(await kept(store.draft())).toBeNull();
    expect(JSON.parse(await kept(store.exportAll()))).toMatchObject({ attempts: [{ id: 'a' }], draft: null });
    expect(store.unsaved()).toHaveLength(1);
  });

  test('once there is room again, the next write takes along what was held', async () => {
    const ground = newGround();
    const store = await openOn(ground);
    await store.saveDraft(draftRecord('a', DAY));
    const put = vi.spyOn(FDBObjectStore.prototype, 'put').mockImplementation(refuse('QuotaExceededError'));
    await store.saveAttempt(attemptRecord('a', DAY));
    await store.saveSettings(changedSettings);
    put.mockRestore();
    expect(await store.savePlan(planRecord('p', DAY))).toEqual({ ok: true, value: undefined });
    expect(store.unsaved()).toEqual([]);
    const other = await openOn(ground);
    expect(await kept(other.attempts())).toEqual([attemptRecord('a', DAY)]);
    expect(await kept(other.settings())).toEqual(changedSettings);
    expect(await kept(other.draft())).toBeNull();
  });

  test('saving again by hand works too, and says when it does not', async () => {
    const store = await openOn(newGround());
    const put = vi.spyOn(FDBObjectStore.prototype, 'put').mockImplementation(refuse('QuotaExceededError'));
    await store.savePlan(planRecord('p', DAY));
    expect(await store.retryUnsaved()).toEqual({ ok: false, fault: 'full' });
    put.mockRestore();
    expect(await store.retryUnsaved()).toEqual({ ok: true, value: undefined });
    expect(store.unsaved()).toEqual([]);
    expect(await kept(store.plans())).toEqual([planRecord('p', DAY)]);
  });

  test('the draft held is the last one only', async () => {
    const store = await openOn(newGround());
    vi.spyOn(FDBObjectStore.prototype, 'put').mockImplementation(refuse('QuotaExceededError'));
    await store.saveDraft(draftRecord('a', DAY));
    await store.saveDraft(draftRecord('b', DAY + 1));
    expect(await kept(store.draft())).toEqual(draftRecord('b', DAY + 1));
    expect(store.unsaved()).toHaveLength(1);
    await store.dropDraft();
    expect(await kept(store.draft())).toBeNull();
  });

  test('an import that does not fit leaves everything as it was', async () => {
    const ground = newGround();
    const store = await openOn(ground);
    await store.saveAttempt(attemptRecord('a', DAY));
    await store.savePlan(planRecord('p', DAY));
    const text = await kept(store.exportAll());
    await store.deleteAll();
    const original = FDBObjectStore.prototype.put;
    vi.spyOn(FDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      row: unknown,
      key?: IDBValidKey,
    ) {
      if (this.name === 'plans') throw new DOMException('refused by the test', 'QuotaExceededError');
      return original.call(this, row, key);
    });
    expect(await store.importAll(text)).toEqual({
      ok: false,
      problem: 'There is no room left on this device. Nothing was imported.',
    });
    vi.restoreAllMocks();
    expect(await kept(store.attempts())).toEqual([]);
    expect(store.unsaved()).toEqual([]);
  });
});

describe('a lost connection', () => {
  test('is mended by opening once more', async () => {
    const store = await openOn(newGround());
    const faults = collect(store);
    const put = vi.spyOn(FDBObjectStore.prototype, 'put').mockImplementationOnce(refuse('UnknownError'));
    expect(await store.savePlan(planRecord('p', DAY))).toEqual({ ok: true, value: undefined });
    expect(put).toHaveBeenCalledTimes(2);
    expect(faults).toEqual([]);
    expect(await kept(store.plans())).toEqual([planRecord('p', DAY)]);
  });

  test('that stays lost is told after one more try, and the row is held', async () => {
    const store = await openOn(newGround());
    const faults = collect(store);
    const put = vi.spyOn(FDBObjectStore.prototype, 'put').mockImplementation(refuse('UnknownError'));
    expect(await store.savePlan(planRecord('p', DAY))).toEqual({ ok: false, fault: 'failed' });
    expect(put).toHaveBeenCalledTimes(2);
    expect(faults).toEqual(['failed']);
    expect(await kept(store.plans())).toEqual([planRecord('p', DAY)]);
  });
});

describe('a damaged row', () => {
  test('is skipped and reported, stays where it lies, and is not overwritten by a backup', async () => {
    const ground = newGround();
    const store = await openOn(ground);
    await store.saveAttempt(attemptRecord('good', DAY));
    await store.saveAttempt(attemptRecord('bad', DAY + 1));
    const text = await kept(store.exportAll());
    const damaged = { ...attemptRecord('bad', DAY + 1), v: 7 };
    await putRaw(ground, 'attempts', damaged);
    expect(await kept(store.attempts())).toEqual([attemptRecord('good', DAY)]);
    expect(store.repairs()).toEqual([{ table: 'attempts', id: 'bad', what: 'left-aside', where: 'v' }]);
    expect(await store.importAll(text)).toMatchObject({ ok: true, added: 0, same: 1 });
    await store.saveDraft(draftRecord('d', DAY));
    expect(await readRaw(ground, 'attempts', 'bad')).toEqual(damaged);
  });

  test('a damaged draft survives the next draft', async () => {
    const ground = newGround();
    const store = await openOn(ground);
    await putRaw(ground, 'drafts', { id: 'odd', moves: 'none' });
    await store.saveDraft(draftRecord('d', DAY));
    await store.dropDraft();
    expect(await readRaw(ground, 'drafts', 'odd')).toEqual({ id: 'odd', moves: 'none' });
  });

  test('damaged settings lose the damaged fields only', async () => {
    const ground = newGround();
    const store = await openOn(ground);
    await putRaw(ground, 'settings', { ...changedSettings, volume: 7, theme: 'plaid' });
    expect(await kept(store.settings())).toEqual({ ...changedSettings, volume: 0.8, theme: 'system' });
    expect(store.repairs()).toEqual([
      { table: 'settings', id: 'settings', what: 'mended', where: 'theme,volume' },
    ]);
  });
});

type Ground = ReturnType<typeof newGround>;

async function withRaw<T>(
  ground: Ground,
  table: string,
  use: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const db = await settle(ground.indexedDB.open(ground.name));
  try {
    return await settle(use(db.transaction(table, 'readwrite').objectStore(table)));
  } finally {
    db.close();
  }
}

const putRaw = (ground: Ground, table: string, row: object) =>
  withRaw(ground, table, (store) => store.put(row));
const readRaw = (ground: Ground, table: string, id: string): Promise<unknown> =>
  withRaw(ground, table, (store) => store.get(id));

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
