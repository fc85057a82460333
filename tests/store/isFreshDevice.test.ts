// What a device that never kept anything looks like from outside, and when it cannot be told.

import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { DATABASE_NAME, isFreshDevice } from '../../src/engine/store/isFreshDevice';

const create = (factory: IDBFactory, name: string): Promise<void> =>
  new Promise((resolve) => {
    const request = factory.open(name, 1);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });

it('is fresh until our own database exists, whatever else does', async () => {
  const factory = new IDBFactory();
  await create(factory, 'of-another-app');
  expect(await isFreshDevice(factory)).toBe(true);
  await create(factory, DATABASE_NAME);
  expect(await isFreshDevice(factory)).toBe(false);
});

it('is not called fresh where the browser refuses to say', async () => {
  const refuses = { databases: () => Promise.reject(new DOMException('no', 'SecurityError')) };
  expect(await isFreshDevice(refuses)).toBe(false);
  expect(await isFreshDevice()).toBe(false);
});
