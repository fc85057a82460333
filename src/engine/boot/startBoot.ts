// Starts the start-up machine and shows it as four facts. Loaded after first paint, with the database.

import { createActor } from 'xstate';
import type { StoreFault } from '../store/store.types';
import type { WatchedStore } from '../store/watchedStore.types';
import { bootNotice, bootPhase, readyStore, updatePhase } from './boot.selectors';
import type { BootEvent, BootInput, BootPhase, UpdatePhase } from './boot.types';
import { bootMachine } from './bootMachine';

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

/** Opens the store it is given; `applyUpdate` lets the waiting app take over and reloads the page. */
export function startBoot(input: BootInput): Boot {
  const actor = createActor(bootMachine, { input });
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
