// What a journey may arrange in a page before the app's first line runs. Each is the world's doing, not a door into the app.

import type { BrowserContext, Page } from '@playwright/test';

type Place = BrowserContext | Page;

/** Every call gets the same seed, so that two calls can be compared byte for byte. */
export const sameSeed = (place: Place): Promise<unknown> =>
  place.addInitScript(() => {
    Math.random = () => 0.25;
  });

/** No contact has recordings: every line is written and may be skipped, so a journey that is not about sound is quick. */
export const wordsOnly = (place: Place): Promise<unknown> =>
  place.addInitScript(() => {
    const real = window.fetch.bind(window);
    window.fetch = (input, init) => {
      const name = /audio\/(?!phone\/)([^/]+)\/manifest\.json/.exec(
        input instanceof Request ? input.url : input.toString(),
      )?.[1];
      if (name === undefined) return real(input, init);
      return Promise.resolve(Response.json({ v: 1, scenarioId: name, lines: {} }));
    };
  });

/** The tab can be hidden and shown by `hideTab` and `showTab`. */
export const tabThatHides = (place: Place): Promise<unknown> =>
  place.addInitScript(() => {
    let state: DocumentVisibilityState = 'visible';
    Object.defineProperty(document, 'visibilityState', { get: () => state });
    Object.defineProperty(document, 'hidden', { get: () => state === 'hidden' });
    window.addEventListener('test:tab', (event) => {
      state = (event as CustomEvent<DocumentVisibilityState>).detail;
      document.dispatchEvent(new Event('visibilitychange'));
    });
  });

const turnTab = (page: Page, state: DocumentVisibilityState): Promise<void> =>
  page.evaluate((detail) => {
    window.dispatchEvent(new CustomEvent('test:tab', { detail }));
  }, state);
export const hideTab = (page: Page): Promise<void> => turnTab(page, 'hidden');
export const showTab = (page: Page): Promise<void> => turnTab(page, 'visible');

/** What is posted to a worker waits until `letWork`, as on a machine that has other things to do. */
export const workersThatWait = (place: Place): Promise<unknown> =>
  place.addInitScript(() => {
    const real = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message: unknown) {
      window.addEventListener('test:work', () => real.call(this, message), { once: true });
    };
  });

export const letWork = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.dispatchEvent(new CustomEvent('test:work'));
  });
