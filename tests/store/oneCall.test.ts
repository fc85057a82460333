// The right to the one call of a device, between tabs that share a set of locks.

import { expect, test } from 'vitest';
import { createOneCall } from '../../src/engine/store/oneCall';

/** Web Locks, as far as one exclusive lock needs them. */
function locksOfOneDevice(): LockManager {
  type Waiting = { readonly grant: () => void; readonly refuse: (error: Error) => void };
  let holder: { readonly steal: () => void } | null = null;
  const queue: Waiting[] = [];
  const passOn = (): void => {
    holder = null;
    queue.shift()?.grant();
  };
  const request = (
    name: string,
    options: LockOptions,
    work: LockGrantedCallback<unknown>,
  ): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const grant = (): void => {
        const mine = { steal: () => reject(new Error('stolen')) };
        holder = mine;
        void Promise.resolve(work({ name, mode: 'exclusive' })).then((value) => {
          if (holder === mine) passOn();
          resolve(value);
        });
      };
      if (holder === null) grant();
      else if (options.steal) {
        holder.steal();
        grant();
      } else if (options.ifAvailable) resolve(work(null));
      else {
        queue.push({ grant, refuse: reject });
        options.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      }
    });
  return {
    request: request as LockManager['request'],
    query: async () => ({
      held: holder === null ? [] : [{ name: 'app:call', mode: 'exclusive' }],
      pending: [],
    }),
  };
}

const nothing = async (): Promise<void> => undefined;

test('one tab has it; a second is told, and has it once the first has let go of all it was doing', async () => {
  const locks = locksOfOneDevice();
  const one = createOneCall('app', locks);
  const other = createOneCall('app', locks);
  const done: string[] = [];
  expect(await one.hold(async () => void done.push('written'))).not.toBeNull();
  expect(await other.hold(nothing)).toBeNull();
  expect([await one.isElsewhere(), await other.isElsewhere()]).toEqual([false, true]);
  await other.take(nothing).then(() => done.push('taken'));
  expect(done).toEqual(['written', 'taken']);
  expect([await one.isElsewhere(), await other.isElsewhere()]).toEqual([true, false]);
});

test('let go, it is free for anybody', async () => {
  const locks = locksOfOneDevice();
  const one = createOneCall('app', locks);
  const other = createOneCall('app', locks);
  await (await one.hold(nothing))?.release();
  expect(await other.hold(nothing)).not.toBeNull();
});

test('without locks every tab is taken to be alone', async () => {
  const one = createOneCall('app', undefined);
  expect(await one.hold(nothing)).not.toBeNull();
  expect(await one.isElsewhere()).toBe(false);
});

test('a tab that is closed with the call says nothing, and the others hear of it all the same', async () => {
  const locks = locksOfOneDevice();
  const other = createOneCall('app', locks);
  let close = (): void => undefined;
  void locks.request('app:call', {}, () => new Promise<void>((end) => (close = end)));
  expect(await other.isElsewhere()).toBe(true);
  const heard = new Promise<void>((resolve) => void other.onChange(resolve));
  close();
  await heard;
  expect(await other.isElsewhere()).toBe(false);
});
