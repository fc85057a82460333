// Starts the start-up machine and shows it as four facts. Loaded after first paint, with the database.

import { createActor } from 'xstate';
import { bootNotice, bootPhase, readyStore, updatePhase } from '../../engine/boot/boot.selectors';
import type { BootEvent, BootPhase, UpdatePhase } from '../../engine/boot/boot.types';
import { bootMachine } from '../../engine/boot/bootMachine';
import { createMemoryStore } from '../../engine/store/memoryStore';
import { openStore } from '../../engine/store/openStore';
import type { StoreFault } from '../../engine/store/store.types';
import type { WatchedStore } from '../../engine/store/watchedStore.types';

export interface BootFacts {
  readonly phase: BootPhase;
  /** Null unless ready. */
  readonly store: WatchedStore | null;
  readonly notice: StoreFault | null;
  readonly update: UpdatePhase;
}

export interface Boot {
  readonly facts: () => BootFacts;
  /** Called after every change of the facts. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly send: (event: BootEvent) => void;
}

/** `applyUpdate` lets the waiting app take over and reloads the page. */
export function openBoot(applyUpdate: () => Promise<void>): Boot {
  const actor = createActor(bootMachine, {
    input: {
      openStore: (hooks) => openStore(undefined, hooks),
      openMemory: (because, rows) => createMemoryStore({ because, rows }),
      applyUpdate,
    },
  });
  actor.start();
  return {
    facts: () => {
      const snapshot = actor.getSnapshot();
      return {
        phase: bootPhase(snapshot),
        store: readyStore(snapshot),
        notice: bootNotice(snapshot),
        update: updatePhase(snapshot),
      };
    },
    subscribe: (listener) => {
      const subscription = actor.subscribe(listener);
      return () => subscription.unsubscribe();
    },
    send: (event) => actor.send(event),
  };
}
