// A browser whose profile outlives it, for journeys in which the person closes it and comes back.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { test as watched } from './test';

interface Profile {
  /** Opens the browser, closing the one before, and gives its page. */
  readonly open: (before?: (context: BrowserContext) => Promise<unknown>) => Promise<Page>;
}

export const test = watched.extend<{ profile: Profile }>({
  profile: async ({ playwright, baseURL, launchOptions, watch }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'steadyline-'));
    const open = new Set<BrowserContext>();
    const closeAll = async (): Promise<void> => {
      for (const context of open) await context.close();
      open.clear();
    };
    await use({
      open: async (before = async () => undefined) => {
        await closeAll();
        const context = await playwright.chromium.launchPersistentContext(folder, {
          ...launchOptions,
          ...(baseURL ? { baseURL } : {}),
        });
        open.add(context);
        context.setDefaultTimeout(30_000);
        watch.follow(context);
        await before(context);
        return context.pages()[0] ?? context.newPage();
      },
    });
    await closeAll();
    await rm(folder, { recursive: true, force: true });
  },
});
