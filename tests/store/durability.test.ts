// Everything that is kept is handed to the disk before it is called kept, where the browser can promise that.

import { IDBDatabase } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { closeAll, kept, newGround, openOn } from './openings';
import { attemptRecord, changedSettings, draftRecord, planRecord } from './records';

afterEach(() => {
  vi.restoreAllMocks();
  closeAll();
});

const DAY = new Date(2026, 1, 3, 10, 15).getTime();

test('every write of the device store asks for strict durability: moves, plans, settings, import, deletion', async () => {
  // before opening: Dexie takes the method as it finds it then
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const store = await openOn(newGround());
  await kept(store.saveDraft(draftRecord('a', DAY)));
  await kept(store.saveAttempt(attemptRecord('a', DAY)));
  await kept(store.savePlan(planRecord('p', DAY)));
  await kept(store.saveSettings(changedSettings));
  const text = await kept(store.exportAll());
  await kept(store.deleteAttempt('a'));
  await kept(store.deleteAll());
  expect(await store.importAll(text)).toMatchObject({ ok: true, added: 3 });
  const writes = asked.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes).toHaveLength(7);
  for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
});

test('a write is called kept only after its transaction has completed', async () => {
  const order: string[] = [];
  const begin = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function transaction(
    this: unknown,
    ...args
  ) {
    const begun = begin.apply(this as IDBDatabase, args);
    if (args[1] === 'readwrite') begun.addEventListener('complete', () => order.push('complete'));
    return begun;
  });
  const store = await openOn(newGround());
  order.length = 0;
  await kept(store.saveDraft(draftRecord('a', DAY)));
  order.push('kept');
  expect(order).toEqual(['complete', 'kept']);
});
