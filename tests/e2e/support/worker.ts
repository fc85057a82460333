// The service worker as a page meets it. Knows nothing of the app.

import type { Page } from '@playwright/test';

/** Once the worker answers this page's requests. */
export const controlled = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller)
      await new Promise((done) =>
        navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
      );
    return true;
  });

/** How many recordings are kept on the device. */
export const recordingsKept = (page: Page): Promise<number> =>
  page.evaluate(async () => (await (await caches.open('audio-v1')).keys()).length);
