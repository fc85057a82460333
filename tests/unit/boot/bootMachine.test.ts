// Start-up under a simulated clock: every way opening can go.

import { afterEach, describe, expect, test } from 'vitest';
import { bootNotice, bootPhase, readyStore } from '../../../src/engine/boot/boot.selectors';
import { BOOT_DELAYS } from '../../../src/engine/boot/bootDelays';
import { createMemoryStore } from '../../../src/engine/store/memoryStore';
import { deviceStore, start, startReady, stopAll } from './bootBench';

afterEach(stopAll);

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
