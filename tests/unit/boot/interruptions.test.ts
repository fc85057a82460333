// What may interrupt a running app: a store outdated by another tab, and an update. Never during a call.

import { afterEach, describe, expect, test } from 'vitest';
import {
  bootNotice,
  bootPhase,
  hasUpdateFailed,
  isBusy,
  storeWithUnsaved,
  updatePhase,
} from '../../../src/engine/boot/boot.selectors';
import { BOOT_DELAYS } from '../../../src/engine/boot/bootDelays';
import { startReady, stopAll } from './bootBench';

afterEach(stopAll);

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
