// One call at a time on this device, in whichever tab it is: the tab that has it holds a lock of the browser. Knows no call and no row.

import { createListeners } from './listeners';
import type { HeldCall, OneCall } from './oneCall.types';

const ANSWER_WITHIN_MS = 4000;
const ALONE: HeldCall = { release: async () => undefined };

interface Holding {
  readonly onAsked: () => Promise<void>;
  readonly release: () => Promise<void>;
}

/** Where the browser has no locks (a page that is not secure), every tab is taken to be alone. */
export function createOneCall(
  name: string,
  locks: LockManager | undefined = globalThis.navigator?.locks,
): OneCall {
  const listeners = createListeners<void>();
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`${name}:call`);
  let holding: Holding | null = null;
  const tell = (what: 'changed' | 'let go'): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target origin
    channel?.postMessage(what);
  };
  const changed = (): void => {
    tell('changed');
    listeners.tell();
  };

  const letGo = async (): Promise<void> => {
    const mine = holding;
    if (mine === null) return;
    await mine.onAsked().catch(() => undefined);
    await mine.release();
  };
  channel?.addEventListener('message', ({ data }) => {
    if (data === 'let go') void letGo();
    else listeners.tell();
  });

  const request = (options: LockOptions, onAsked: () => Promise<void>): Promise<HeldCall | null> =>
    new Promise((resolve, reject) => {
      if (locks === undefined) {
        resolve(ALONE);
        return;
      }
      const held = locks.request(`${name}:call`, options, (lock) => {
        if (lock === null) {
          resolve(null);
          return;
        }
        return new Promise<void>((end) => {
          const mine: Holding = {
            onAsked,
            release: () => {
              if (holding === mine) holding = null;
              end();
              return over;
            },
          };
          holding = mine;
          resolve({ release: mine.release });
          changed();
        });
      });
      const over = held.then(
        () => undefined,
        () => undefined,
      );
      // refused, given up, or taken from a tab that did not answer: then this tab stops as if it had been asked
      held.then(changed, (error: unknown) => {
        reject(error instanceof Error ? error : new Error(String(error)));
        void letGo();
      });
    });

  let isWaiting = false;
  /** A tab that is closed says nothing; whoever waits in the queue hears of it. Shared, so that those who wait are not in each other's way. */
  const hearOfItsEnd = async (from: LockManager): Promise<void> => {
    if (isWaiting) return;
    isWaiting = true;
    await from.request(`${name}:call`, { mode: 'shared' }, () => undefined).catch(() => undefined);
    isWaiting = false;
    listeners.tell();
  };

  return {
    hold: (onAsked) => request({ ifAvailable: true }, onAsked),
    take: async (onAsked) => {
      tell('let go');
      const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
      const held = await request({ signal }, onAsked).catch(() => request({ steal: true }, onAsked));
      return held ?? ALONE;
    },
    isElsewhere: async () => {
      if (locks === undefined || holding !== null) return false;
      const { held = [] } = await locks.query();
      const isHeld = held.some((lock) => lock.name === `${name}:call` && lock.mode !== 'shared');
      if (isHeld) void hearOfItsEnd(locks);
      return isHeld;
    },
    onChange: listeners.add,
  };
}
