// Start-up under a simulated clock: every way opening can go, and when an update may interrupt.

import { afterEach, describe, expect, test, vi } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
import {
  bootNotice,
  bootPhase,
  hasUpdateFailed,
  isBusy,
  readyStore,
  storeWithUnsaved,
  updatePhase,
} from '../../../src/engine/boot/boot.selectors';
import type { BootInput } from '../../../src/engine/boot/boot.types';
import { BOOT_DELAYS } from '../../../src/engine/boot/bootDelays';
import { bootMachine } from '../../../src/engine/boot/bootMachine';
import { createMemoryStore } from '../../../src/engine/store/memoryStore';
import type { StoreFault } from '../../../src/engine/store/store.types';
import type { OpenHooks, Opening, WatchedStore } from '../../../src/engine/store/watchedStore.types';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A store as the device gives it, whose faults the test raises. */
function deviceStore() {
  const heard = new Set<(fault: StoreFault) => void>();
  const close = vi.fn();
  const store: WatchedStore = {
    ...createMemoryStore(),
    kind: 'device',
    memoryBecause: null,
    onFault: (listener) => {
      heard.add(listener);
      return () => void heard.delete(listener);
    },
    close,
  };
  const raise = (fault: StoreFault) => {
    for (const listener of heard) listener(fault);
  };
  return { store, raise, close, heard };
}

/** Boot with openings that the test settles by hand, one per try. */
function start(over: Partial<BootInput> = {}) {
  const tries: {
    hooks: OpenHooks;
    settle: (opening: Opening) => Promise<void>;
    fail: () => Promise<void>;
  }[] = [];
  const clock = new SimulatedClock();
  const openMemory = vi.fn<BootInput['openMemory']>((because, rows) => createMemoryStore({ because, rows }));
  const updates: { done: () => Promise<void>; fail: () => Promise<void> }[] = [];
  const actor = createActor(bootMachine, {
    clock,
    input: {
      openStore: (hooks) =>
        new Promise((resolve, reject) => {
          tries.push({
            hooks,
            settle: (opening) => after(() => resolve(opening)),
            fail: () => after(() => reject(new Error('on purpose'))),
          });
        }),
      openMemory,
      applyUpdate: () =>
        new Promise((resolve, reject) => {
          updates.push({
            done: () => after(resolve),
            fail: () => after(() => reject(new Error('on purpose'))),
          });
        }),
      ...over,
    },
  });
  actor.start();
  stops.push(() => actor.stop());
  const opening = (nth = 0) => {
    const found = tries[nth];
    if (found === undefined) throw new Error(`opened ${tries.length} times only`);
    return found;
  };
  const read = <T>(select: (snapshot: ReturnType<typeof actor.getSnapshot>) => T): T =>
    select(actor.getSnapshot());
  return { actor, clock, tries, opening, openMemory, updates, read };
}

/** Does it, and lets settled promises be heard. */
async function after(settle: () => void): Promise<void> {
  settle();
  for (let nth = 0; nth < 10; nth += 1) await Promise.resolve();
}

async function startReady() {
  const device = deviceStore();
  const boot = start();
  await boot.opening().settle({ ok: true, store: device.store });
  return { ...boot, device };
}

describe('opening', () => {
  test('ends ready with the store and nothing to say', async () => {
    const { read, device } = await startReady();
    expect(read(bootPhase)).toBe('ready');
    expect(read(readyStore)).toBe(device.store);
    expect(read(bootNotice)).toBeNull();
  });

  test('with memory is ready, and says why nothing is kept', async () => {
    const { opening, read } = start();
    expect(read(bootPhase)).toBe('opening');
    expect(read(readyStore)).toBeNull();
    await opening().settle({ ok: true, store: createMemoryStore({ because: 'absent' }) });
    expect(read(bootPhase)).toBe('ready');
    expect(read(bootNotice)).toBe('absent');
  });

  test('of a newer database is outdated', async () => {
    const { opening, read } = start();
    await opening().settle({ ok: false, fault: 'outdated' });
    expect(read(bootPhase)).toBe('outdated');
    expect(read(bootNotice)).toBe('outdated');
  });

  test.each([
    [
      'is told so',
      async (boot: ReturnType<typeof start>) => boot.opening().settle({ ok: false, fault: 'failed' }),
    ],
    ['throws', async (boot: ReturnType<typeof start>) => boot.opening().fail()],
    [
      'never answers',
      async (boot: ReturnType<typeof start>) => boot.clock.increment(BOOT_DELAYS.openTimeoutMs),
    ],
  ])('that %s is failed, and can be tried again', async (_how, happen) => {
    const boot = start();
    await happen(boot);
    expect(boot.read(bootPhase)).toBe('failed');
    expect(boot.read(bootNotice)).toBe('failed');
    boot.actor.send({ type: 'open.retry' });
    expect(boot.read(bootPhase)).toBe('opening');
    expect(boot.read(bootNotice)).toBeNull();
    await boot.opening(1).settle({ ok: true, store: deviceStore().store });
    expect(boot.read(bootPhase)).toBe('ready');
  });

  test('waits a moment less than the timeout', () => {
    const { clock, read } = start();
    clock.increment(BOOT_DELAYS.openTimeoutMs - 1);
    expect(read(bootPhase)).toBe('opening');
  });

  test('closes a store that arrives after the timeout', async () => {
    const { clock, opening, read } = start();
    const late = deviceStore();
    clock.increment(BOOT_DELAYS.openTimeoutMs);
    await opening().settle({ ok: true, store: late.store });
    expect(late.close).toHaveBeenCalledTimes(1);
    expect(read(bootPhase)).toBe('failed');
  });

  test('blocked by an older tab waits for as long as it takes, then goes on by itself', async () => {
    const { clock, opening, read } = start();
    opening().hooks.onBlocked?.();
    expect(read(bootPhase)).toBe('blocked');
    clock.increment(BOOT_DELAYS.openTimeoutMs * 100);
    expect(read(bootPhase)).toBe('blocked');
    await opening().settle({ ok: true, store: deviceStore().store });
    expect(read(bootPhase)).toBe('ready');
    expect(read(bootNotice)).toBeNull();
  });

  test('blocked, a person may go on without anything being kept; the late store is closed', async () => {
    const { actor, opening, openMemory, read } = start();
    opening().hooks.onBlocked?.();
    actor.send({ type: 'memory.use' });
    expect(read(bootPhase)).toBe('ready');
    expect(openMemory).toHaveBeenCalledWith('blocked', []);
    expect(read(readyStore)?.memoryBecause).toBe('blocked');
    const late = deviceStore();
    await opening().settle({ ok: true, store: late.store });
    expect(late.close).toHaveBeenCalledTimes(1);
  });

  test.each(['outdated', 'failed'] as const)(
    '%s, a person may go on without anything being kept',
    async (fault) => {
      const { actor, opening, read } = start();
      await opening().settle({ ok: false, fault });
      actor.send({ type: 'memory.use' });
      expect(read(bootPhase)).toBe('ready');
      expect(read(readyStore)?.memoryBecause).toBe(fault);
      expect(read(bootNotice)).toBe(fault);
    },
  );

  test('stopped and started again opens again and closes the first store', async () => {
    const first = deviceStore();
    const boot = start();
    boot.actor.stop();
    await boot.opening().settle({ ok: true, store: first.store });
    expect(first.close).toHaveBeenCalledTimes(1);
    const again = start();
    await again.opening().settle({ ok: true, store: deviceStore().store });
    expect(again.read(bootPhase)).toBe('ready');
  });
});

describe('a store that is ready', () => {
  test.each(['full', 'closed', 'failed'] as const)(
    'stays ready when %s, and says so until dismissed',
    async (fault) => {
      const { actor, read, device } = await startReady();
      device.raise(fault);
      expect(read(bootPhase)).toBe('ready');
      expect(read(bootNotice)).toBe(fault);
      actor.send({ type: 'notice.dismiss' });
      expect(read(bootNotice)).toBeNull();
    },
  );

  test('outdated by another tab while idle stops at once', async () => {
    const { read, device } = await startReady();
    device.raise('outdated');
    expect(read(bootPhase)).toBe('outdated');
    expect(device.heard.size).toBe(0);
  });

  test('outdated during a call lets the call end first', async () => {
    const { actor, read, device } = await startReady();
    actor.send({ type: 'work.began', what: 'call' });
    actor.send({ type: 'work.began', what: 'import' });
    device.raise('outdated');
    expect(read(bootPhase)).toBe('ready');
    expect(read(bootNotice)).toBe('outdated');
    actor.send({ type: 'work.ended', what: 'import' });
    expect(read(bootPhase)).toBe('ready');
    actor.send({ type: 'work.ended', what: 'call' });
    expect(read(bootPhase)).toBe('outdated');
    expect(read(isBusy)).toBe(false);
  });

  test('outdated with rows that only this tab holds still offers them, and carries them into memory', async () => {
    const { actor, read, device, openMemory } = await startReady();
    expect(read(storeWithUnsaved)).toBeNull();
    const held = [{ do: 'put', table: 'plans', row: { id: 'p' } }] as const;
    Object.assign(device.store, { unsaved: () => held });
    device.raise('outdated');
    expect(read(storeWithUnsaved)).toBe(device.store);
    actor.send({ type: 'memory.use' });
    expect(openMemory).toHaveBeenCalledWith('outdated', held);
    expect(read(storeWithUnsaved)).toBeNull();
  });
});

describe('an update', () => {
  test('waits for a person, and applies at once while idle', async () => {
    const { actor, read, updates } = await startReady();
    expect(read(updatePhase)).toBe('none');
    actor.send({ type: 'update.apply' });
    expect(read(updatePhase)).toBe('none');
    actor.send({ type: 'update.found' });
    expect(read(updatePhase)).toBe('waiting');
    expect(updates).toHaveLength(0);
    actor.send({ type: 'update.apply' });
    expect(read(updatePhase)).toBe('applying');
    expect(updates).toHaveLength(1);
  });

  test('agreed to during a call applies only when the last work has ended', async () => {
    const { actor, read, updates } = await startReady();
    actor.send({ type: 'update.found' });
    actor.send({ type: 'work.began', what: 'call' });
    actor.send({ type: 'work.began', what: 'room' });
    actor.send({ type: 'update.apply' });
    expect(read(updatePhase)).toBe('agreed');
    actor.send({ type: 'work.ended', what: 'room' });
    expect(read(updatePhase)).toBe('agreed');
    expect(updates).toHaveLength(0);
    actor.send({ type: 'work.ended', what: 'call' });
    expect(read(updatePhase)).toBe('applying');
  });

  test('not agreed to does not apply when a call ends', async () => {
    const { actor, read } = await startReady();
    actor.send({ type: 'update.found' });
    actor.send({ type: 'work.began', what: 'call' });
    actor.send({ type: 'work.ended', what: 'call' });
    expect(read(updatePhase)).toBe('waiting');
  });

  test.each(['fails', 'never reloads'])('that %s waits again and says so', async (how) => {
    const { actor, read, updates, clock } = await startReady();
    actor.send({ type: 'update.found' });
    actor.send({ type: 'update.apply' });
    if (how === 'fails') await updates[0]?.fail();
    else {
      await updates[0]?.done();
      clock.increment(BOOT_DELAYS.updateTimeoutMs);
    }
    expect(read(updatePhase)).toBe('waiting');
    expect(read(hasUpdateFailed)).toBe(true);
    actor.send({ type: 'update.apply' });
    expect(read(hasUpdateFailed)).toBe(false);
  });
});
