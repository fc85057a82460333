// A store that may be asked before it is there, and may be replaced later.

import { describe, expect, it, vi } from 'vitest';
import type { Boot, BootFacts } from '../../../src/engine/boot/startBoot';
import { createMemoryStore } from '../../../src/engine/store/memoryStore';
import { deferStore } from '../../../src/ui/app/deferStore';
import { attemptOf } from './attemptOf';

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
    const { store, trouble } = deferStore(Promise.resolve(boot));
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
    const outdated = deferStore(Promise.resolve(boot));
    become({ phase: 'outdated', notice: 'outdated' });
    expect(await outdated.store.draft()).toEqual({ ok: false, fault: 'outdated' });
    const lost = deferStore(Promise.reject(new Error('chunk not found')));
    expect(await lost.store.attempts()).toEqual({ ok: false, fault: 'failed' });
    expect([outdated.trouble(), lost.trouble()]).toEqual(['outdated', 'failed']);
  });

  it('has lists read again when a person goes on without storage', async () => {
    const { boot, become } = handBoot();
    const { store } = deferStore(Promise.resolve(boot));
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
    const { store } = deferStore(Promise.resolve(boot));
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
