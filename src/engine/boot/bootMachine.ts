// Start-up and what may interrupt it: opening the store, being outdated, updating only when nothing is going on.

import { assign, setup } from 'xstate';
import type { StoreFault } from '../store/store.types';
import type { BootContext, BootEvent, BootInput } from './boot.types';
import { openActor, updateActor, watchActor } from './bootActors';
import { BOOT_DELAYS } from './bootDelays';

export const bootMachine = setup({
  types: {
    context: {} as BootContext,
    events: {} as BootEvent,
    input: {} as BootInput,
  },
  actors: { open: openActor, watch: watchActor, update: updateActor },
  actions: {
    takeNotice: assign((_, { notice }: { notice: StoreFault | null }) => ({ notice })),
    takeMemory: assign(({ context }) => ({
      store: context.openMemory(context.notice ?? 'failed', context.store?.unsaved() ?? []),
      notice: context.notice ?? ('failed' as const),
    })),
    startWork: assign(({ context }, { what }: { what: string }) => ({
      busyWith: [...context.busyWith.filter((each) => each !== what), what],
    })),
    endWork: assign(({ context }, { what }: { what: string }) => ({
      busyWith: context.busyWith.filter((each) => each !== what),
    })),
    noteUpdateFailed: assign((_, { hasUpdateFailed }: { hasUpdateFailed: boolean }) => ({ hasUpdateFailed })),
  },
  guards: {
    isIdle: ({ context }) => context.busyWith.length === 0,
    isIdleAndOutdated: ({ context }, { fault }: { fault: StoreFault }) =>
      fault === 'outdated' && context.busyWith.length === 0,
    /** The guard sees the work that is just ending as still going on. */
    isLastWork: ({ context }, { what }: { what: string }) => context.busyWith.every((each) => each === what),
    isLastWorkAndOutdated: ({ context }, { what }: { what: string }) =>
      context.notice === 'outdated' &&
      context.store?.kind === 'device' &&
      context.busyWith.every((each) => each === what),
  },
  delays: { openTimeout: BOOT_DELAYS.openTimeoutMs, updateTimeout: BOOT_DELAYS.updateTimeoutMs },
}).createMachine({
  id: 'boot',
  type: 'parallel',
  context: ({ input }) => ({ ...input, store: null, notice: null, busyWith: [], hasUpdateFailed: false }),
  states: {
    storage: {
      initial: 'opening',
      states: {
        opening: {
          initial: 'waiting',
          invoke: {
            src: 'open',
            input: ({ context, self }) => ({
              openStore: context.openStore,
              onBlocked: () => self.send({ type: 'store.blocked' }),
            }),
            onDone: [
              {
                guard: ({ event }) => event.output.ok,
                target: 'ready',
                actions: assign(({ event }) =>
                  event.output.ok
                    ? { store: event.output.store, notice: event.output.store.memoryBecause }
                    : {},
                ),
              },
              {
                guard: ({ event }) => !event.output.ok && event.output.fault === 'outdated',
                target: 'outdated',
                actions: { type: 'takeNotice', params: { notice: 'outdated' } },
              },
              { target: 'failed', actions: { type: 'takeNotice', params: { notice: 'failed' } } },
            ],
            onError: { target: 'failed', actions: { type: 'takeNotice', params: { notice: 'failed' } } },
          },
          states: {
            waiting: {
              after: {
                openTimeout: {
                  target: '#boot.storage.failed',
                  actions: { type: 'takeNotice', params: { notice: 'failed' } },
                },
              },
              on: {
                'store.blocked': {
                  target: 'blocked',
                  actions: { type: 'takeNotice', params: { notice: 'blocked' } },
                },
              },
            },
            /** A person has to close another tab, however long that takes; opening then goes on by itself. */
            blocked: { on: { 'memory.use': { target: '#boot.storage.ready', actions: 'takeMemory' } } },
          },
        },
        ready: {
          invoke: { src: 'watch', input: ({ context }) => ({ store: context.store }) },
          on: {
            'store.fault': [
              {
                guard: { type: 'isIdleAndOutdated', params: ({ event }) => ({ fault: event.fault }) },
                target: 'outdated',
                actions: { type: 'takeNotice', params: { notice: 'outdated' } },
              },
              { actions: { type: 'takeNotice', params: ({ event }) => ({ notice: event.fault }) } },
            ],
            'work.ended': {
              guard: { type: 'isLastWorkAndOutdated', params: ({ event }) => ({ what: event.what }) },
              target: 'outdated',
            },
            'notice.dismiss': { actions: { type: 'takeNotice', params: { notice: null } } },
          },
        },
        outdated: {
          on: { 'memory.use': { target: 'ready', actions: 'takeMemory' } },
        },
        failed: {
          on: {
            'open.retry': { target: 'opening', actions: { type: 'takeNotice', params: { notice: null } } },
            'memory.use': { target: 'ready', actions: 'takeMemory' },
          },
        },
      },
    },
    work: {
      on: {
        'work.began': { actions: { type: 'startWork', params: ({ event }) => ({ what: event.what }) } },
        'work.ended': { actions: { type: 'endWork', params: ({ event }) => ({ what: event.what }) } },
      },
    },
    update: {
      initial: 'none',
      states: {
        none: { on: { 'update.found': 'waiting' } },
        waiting: {
          on: { 'update.apply': [{ guard: 'isIdle', target: 'applying' }, { target: 'agreed' }] },
        },
        agreed: {
          on: {
            'work.ended': {
              guard: { type: 'isLastWork', params: ({ event }) => ({ what: event.what }) },
              target: 'applying',
            },
          },
        },
        applying: {
          entry: { type: 'noteUpdateFailed', params: { hasUpdateFailed: false } },
          invoke: {
            src: 'update',
            input: ({ context }) => ({ applyUpdate: context.applyUpdate }),
            onError: {
              target: 'waiting',
              actions: { type: 'noteUpdateFailed', params: { hasUpdateFailed: true } },
            },
          },
          after: {
            updateTimeout: {
              target: 'waiting',
              actions: { type: 'noteUpdateFailed', params: { hasUpdateFailed: true } },
            },
          },
        },
      },
    },
  },
});
