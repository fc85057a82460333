// What is said about the safety of the data, in browsers that tell much, little or nothing.

import { expect, test } from 'vitest';
import { askToPersist, readStorageHealth } from '../../../src/engine/store/storageHealth';

const estimate = async () => ({ usage: 12_000, quota: 5_000_000 });
const numbers = { usedBytes: 12_000, quotaBytes: 5_000_000 };

test('reads what the browser tells', async () => {
  expect(await readStorageHealth({ persisted: async () => false, estimate })).toEqual({
    persistence: 'best-effort',
    ...numbers,
  });
  expect(await readStorageHealth({ persisted: async () => true, estimate })).toEqual({
    persistence: 'persistent',
    ...numbers,
  });
});

test('says unknown where the browser tells nothing or fails', async () => {
  const unknown = { persistence: 'unknown', usedBytes: null, quotaBytes: null };
  expect(await readStorageHealth({})).toEqual(unknown);
  expect(
    await readStorageHealth({
      persisted: () => Promise.reject(new Error('on purpose')),
      estimate: () => Promise.reject(new Error('on purpose')),
    }),
  ).toEqual(unknown);
});

test('asking once tells what came of it', async () => {
  let isPersistent = false;
  const manager = {
    persist: async () => {
      isPersistent = true;
      return true;
    },
    persisted: async () => isPersistent,
    estimate,
  };
  expect((await askToPersist(manager)).persistence).toBe('persistent');
  expect(
    (await askToPersist({ ...manager, persist: async () => false, persisted: async () => false }))
      .persistence,
  ).toBe('best-effort');
  expect((await askToPersist({})).persistence).toBe('unknown');
});
