// A store that may be asked before it is there.

import { describe, expect, it, vi } from 'vitest';
import { createMemoryStore } from '../../../src/engine/store/memoryStore';
import type { Opening } from '../../../src/engine/store/watchedStore.types';
import { deferStore } from '../../../src/ui/app/deferStore';
import { attemptOf } from './attemptOf';

function opening() {
  let settle: (opened: Opening) => void = () => undefined;
  const promise = new Promise<Opening>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}

describe('a store that is still opening', () => {
  it('answers what it was asked before, once it is there', async () => {
    const { promise, settle } = opening();
    const { store } = deferStore(() => promise);
    const asked = store.attempts();
    const memory = createMemoryStore();
    await memory.saveAttempt(attemptOf({ id: 'kept' }));
    settle({ ok: true, store: memory });
    expect(await asked).toMatchObject({ ok: true, value: [{ id: 'kept' }] });
  });

  it('says that nothing outlives the page where only memory is to be had', async () => {
    const { store, trouble, onTrouble } = deferStore(async () => ({
      ok: true,
      store: createMemoryStore({ because: 'absent' }),
    }));
    const told = vi.fn();
    onTrouble(told);
    await store.settings();
    expect({ trouble: trouble(), kind: store.kind, told: told.mock.calls.length }).toEqual({
      trouble: 'absent',
      kind: 'memory',
      told: 1,
    });
  });

  it('answers with the fault where opening had to stop, and where its code never came', async () => {
    const outdated = deferStore(async () => ({ ok: false, fault: 'outdated' }));
    expect(await outdated.store.draft()).toEqual({ ok: false, fault: 'outdated' });
    expect(outdated.trouble()).toBe('outdated');
    const lost = deferStore(() => Promise.reject(new Error('chunk not found')));
    expect(await lost.store.attempts()).toEqual({ ok: false, fault: 'failed' });
  });

  it('passes changes on, and not after they were declined', async () => {
    const memory = createMemoryStore();
    const { store } = deferStore(async () => ({ ok: true, store: memory }));
    const kept = vi.fn();
    const declined = vi.fn();
    store.onChange(kept);
    store.onChange(declined)();
    await store.settings();
    await store.saveAttempt(attemptOf({}));
    expect(kept).toHaveBeenCalled();
    expect(declined).not.toHaveBeenCalled();
  });
});
