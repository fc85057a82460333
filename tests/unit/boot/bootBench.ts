// Boot on a simulated clock, with a store whose openings and faults the test decides.

import { vi } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
import type { BootInput } from '../../../src/engine/boot/boot.types';
import { bootMachine } from '../../../src/engine/boot/bootMachine';
import { createMemoryStore } from '../../../src/engine/store/memoryStore';
import type { StoreFault } from '../../../src/engine/store/store.types';
import type { OpenHooks, Opening, WatchedStore } from '../../../src/engine/store/watchedStore.types';

const stops: (() => void)[] = [];
/** For `afterEach`. */
export function stopAll(): void {
  for (const stop of stops.splice(0)) stop();
}

/** A store as the device gives it, whose faults the test raises. */
export function deviceStore() {
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
export function start(over: Partial<BootInput> = {}) {
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

export async function startReady() {
  const device = deviceStore();
  const boot = start();
  await boot.opening().settle({ ok: true, store: device.store });
  return { ...boot, device };
}
