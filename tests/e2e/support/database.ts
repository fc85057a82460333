// The browser's own database as another tab, another version or a full disk would have it. Knows the app's database by name only.

import type { BrowserContext, Page } from '@playwright/test';
import type { Watch } from './test';

const NAME = 'steadyline';

/** A page of the app's origin on which the app does not run: a picture, for which Chromium asks in vain for an icon. */
export async function pageBeside(context: BrowserContext, watch: Watch): Promise<Page> {
  watch.expectComplaint(/favicon\.ico/);
  const page = await context.newPage();
  await page.goto('favicon.svg');
  return page;
}

/** Opens the database at a version of one's own and holds it until the page closes. Resolves once it is open. */
export const holdDatabase = (page: Page, version: number): Promise<void> =>
  page.evaluate(
    ([name, at]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, at);
        opening.onupgradeneeded = () => {
          if (!opening.result.objectStoreNames.contains('kept'))
            opening.result.createObjectStore('kept').put('untouched', 'row');
        };
        opening.onsuccess = () => resolve();
        opening.onerror = () => reject(new Error(String(opening.error)));
      }),
    [NAME, version] as const,
  );

/** The version of the database, and what `holdDatabase` put into it. */
export const databaseNow = (page: Page): Promise<{ version: number; row: unknown }> =>
  page.evaluate(
    (name) =>
      new Promise<{ version: number; row: unknown }>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const { result } = opening;
          const asked = result.transaction('kept').objectStore('kept').get('row');
          asked.onsuccess = () => resolve({ version: result.version, row: asked.result });
        };
        opening.onerror = () => reject(new Error(String(opening.error)));
      }),
    NAME,
  );

/** Before the app: the disk can be filled and emptied by `fillDisk`. */
export const diskThatFills = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    let isFull = false;
    window.addEventListener('test:disk', (event) => {
      isFull = (event as CustomEvent<boolean>).detail;
    });
    for (const kind of ['put', 'add'] as const) {
      const real = IDBObjectStore.prototype[kind];
      IDBObjectStore.prototype[kind] = function (...row: [unknown, IDBValidKey?]) {
        if (isFull) throw new DOMException('There is no room.', 'QuotaExceededError');
        return real.apply(this, row);
      };
    }
  });

export const fillDisk = (page: Page, isFull: boolean): Promise<void> =>
  page.evaluate((detail) => {
    window.dispatchEvent(new CustomEvent('test:disk', { detail }));
  }, isFull);
