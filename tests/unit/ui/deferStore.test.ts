// A store that may be asked before it is there, and may be replaced later.

import { describe, expect, it, vi } from 'vitest';
import type { Boot, BootFacts } from '../../../src/engine/boot/startBoot';
import { DEFAULT_SETTINGS } from '../../../src/engine/store/defaultSettings';
import { createMemoryStore } from '../../../src/engine/store/memoryStore';
import { deferStore } from '../../../src/ui/app/deferStore';
import { attemptOf } from './attemptOf';

const KEPT_BEFORE = Promise.resolve(false);
const OPENING: BootFacts = { phase: 'opening', store: null, notice: null, update: 'none' };

/** A start-up moved by hand. */
function handBoot() {
  let facts = OPENING;
  const listeners = new Set<() => void>();
  const boot: Boot = {
    facts: () => facts,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: () => undefined,
  };
  const become = (next: Partial<BootFacts>): void => {
    facts = { ...facts, ...next };
    for (const listener of [...listeners]) listener();
  };
  return { boot, become };
}

describe('a store that is still opening', () => {
  it('answers what it was asked before, once it is there', async () => {
    const { boot, become } = handBoot();
    const { store, trouble } = deferStore(Promise.resolve(boot), KEPT_BEFORE);
    const asked = store.attempts();
    const memory = createMemoryStore({ because: 'absent' });
    await memory.saveAttempt(attemptOf({ id: 'kept' }));
    expect(trouble()).toBe(null);
    become({ phase: 'ready', store: memory, notice: 'absent' });
    expect(await asked).toMatchObject({ ok: true, value: [{ id: 'kept' }] });
    expect({ trouble: trouble(), kind: store.kind }).toEqual({ trouble: 'absent', kind: 'memory' });
  });

  it('answers with the fault where opening had to stop, and where its code never came', async () => {
    const { boot, become } = handBoot();
    const outdated = deferStore(Promise.resolve(boot), KEPT_BEFORE);
    become({ phase: 'outdated', notice: 'outdated' });
    expect(await outdated.store.draft()).toEqual({ ok: false, fault: 'outdated' });
    const lost = deferStore(Promise.reject(new Error('chunk not found')), KEPT_BEFORE);
    expect(await lost.store.attempts()).toEqual({ ok: false, fault: 'failed' });
    expect([outdated.trouble(), lost.trouble()]).toEqual(['outdated', 'failed']);
  });

  it('has lists read again when a person goes on without storage', async () => {
    const { boot, become } = handBoot();
    const { store } = deferStore(Promise.resolve(boot), KEPT_BEFORE);
    const changed = vi.fn();
    store.onChange(changed);
    become({ phase: 'failed', notice: 'failed' });
    expect(await store.attempts()).toEqual({ ok: false, fault: 'failed' });
    become({ phase: 'ready', store: createMemoryStore({ because: 'failed' }) });
    expect(changed).toHaveBeenCalledTimes(1);
    expect(await store.attempts()).toEqual({ ok: true, value: [] });
  });

  it('passes changes on, and not after they were declined', async () => {
    const { boot, become } = handBoot();
    const { store } = deferStore(Promise.resolve(boot), KEPT_BEFORE);
    const kept = vi.fn();
    const declined = vi.fn();
    store.onChange(kept);
    store.onChange(declined)();
    become({ phase: 'ready', store: createMemoryStore() });
    await store.saveAttempt(attemptOf({}));
    expect(kept).toHaveBeenCalled();
    expect(declined).not.toHaveBeenCalled();
  });
});

describe('a device that never kept anything', () => {
  const FRESH = Promise.resolve(true);

  it('is known to be empty before the store is there, and read again once it is', async () => {
    const { boot, become } = handBoot();
    const { store } = deferStore(Promise.resolve(boot), FRESH);
    const changed = vi.fn();
    store.onChange(changed);
    expect(await Promise.all([store.attempts(), store.plans(), store.draft(), store.settings()])).toEqual([
      { ok: true, value: [] },
      { ok: true, value: [] },
      { ok: true, value: null },
      { ok: true, value: DEFAULT_SETTINGS },
    ]);
    const memory = createMemoryStore();
    await memory.saveAttempt(attemptOf({ id: 'of-another-tab' }));
    become({ phase: 'ready', store: memory });
    expect(changed).toHaveBeenCalledTimes(1);
    expect(await store.attempts()).toMatchObject({ ok: true, value: [{ id: 'of-another-tab' }] });
  });

  it('keeps what is written meanwhile until the store can take it, and begins no call before', async () => {
    const { boot, become } = handBoot();
    const { store, opened } = deferStore(Promise.resolve(boot), FRESH);
    const told: string[] = [];
    const saving = store.saveAttempt(attemptOf({ id: 'early' })).then(() => told.push('saved'));
    const opening = opened().then(() => told.push('opened'));
    await store.attempts();
    expect(told).toEqual([]);
    const memory = createMemoryStore();
    become({ phase: 'ready', store: memory });
    await Promise.all([saving, opening]);
    expect(await memory.attempts()).toMatchObject({ ok: true, value: [{ id: 'early' }] });
  });

  it('answers with the fault once opening has stopped', async () => {
    const { boot, become } = handBoot();
    const { store } = deferStore(Promise.resolve(boot), FRESH);
    await store.attempts();
    become({ phase: 'failed', notice: 'failed' });
    expect(await store.attempts()).toEqual({ ok: false, fault: 'failed' });
  });

  it('is waited for no longer than the store itself where the browser never lists its databases', async () => {
    const { boot, become } = handBoot();
    const { store } = deferStore(Promise.resolve(boot), new Promise(() => {}));
    const asked = store.attempts();
    become({ phase: 'ready', store: createMemoryStore() });
    expect(await asked).toEqual({ ok: true, value: [] });
  });
});
