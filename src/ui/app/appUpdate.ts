// Offline use and new versions of the app. Knows nothing of calls beyond whether one is in progress.

import { Workbox } from 'workbox-window';

interface AppUpdateOptions {
  /** True while a call or group session must not be interrupted. Asked at the moment of applying. */
  readonly isBusy: () => boolean;
  /** A new version is ready. May come during a call: say it once the call is over. At most once per version. */
  readonly onWaiting: () => void;
}

interface AppUpdates {
  /**
   * The person agreed: switches to the new version and reloads. Does nothing and gives back false while busy,
   * or where no version is waiting. A version never agreed to is taken when the app is next opened.
   */
  readonly applyUpdate: () => boolean;
}

/** The part of Workbox used here, so that a test can stand in for the browser. */
type Worker = Pick<Workbox, 'addEventListener' | 'messageSkipWaiting' | 'register' | 'update'>;

/**
 * Registers the service worker, which keeps the app for offline use. Never reloads the page by itself.
 * `worker` is null where the browser has no service workers (a plain-http page) or while developing.
 */
export function startAppUpdates(options: AppUpdateOptions, worker: Worker | null = ownWorker()): AppUpdates {
  if (!worker) return { applyUpdate: () => false };
  let state: 'current' | 'waiting' | 'agreed' | 'replaced' = 'current';

  worker.addEventListener('waiting', () => {
    state = 'waiting';
    options.onWaiting();
  });
  worker.addEventListener('controlling', (event) => {
    if (!event.isUpdate) return; // the very first visit: the page is already this version
    if (state === 'agreed') return location.reload();
    // another tab agreed: this page runs on, and a reload is all that is left to do
    state = 'replaced';
    options.onWaiting();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void look(worker);
  });
  void worker.register().catch(() => undefined); // refused (private window, storage off): online still works

  return {
    applyUpdate: () => {
      if (options.isBusy()) return false;
      if (state === 'replaced') location.reload();
      if (state === 'waiting') {
        state = 'agreed';
        worker.messageSkipWaiting();
      }
      return state !== 'current';
    },
  };
}

/** Asks the server for a new version; offline is a usual state and no fault. */
async function look(worker: Worker): Promise<void> {
  await worker.update().catch(() => undefined);
}

function ownWorker(): Worker | null {
  return import.meta.env.PROD && 'serviceWorker' in navigator
    ? new Workbox('./sw.js', { scope: './' })
    : null;
}
