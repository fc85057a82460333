// Playwright's test, with a watch on what no journey may cause: errors on the page and requests to other machines.

import { type BrowserContext, expect, type Page, test as plain } from '@playwright/test';

export interface Watch {
  /** What the journey means to provoke; matched against each complaint. Call it before provoking. */
  readonly expectComplaint: (pattern: RegExp) => void;
  /** For a journey that starts servers of its own: their origin is no stranger either. */
  readonly trust: (origin: string) => void;
  /** For a journey that starts browsers of its own. */
  readonly follow: (context: BrowserContext) => void;
}

/** Follows every page of the context, those opened later included. */
function watchContext(context: BrowserContext, trusted: ReadonlySet<string>, complaints: string[]): void {
  const watchPage = (page: Page): void => {
    page.on('pageerror', (error) => complaints.push(`uncaught on ${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() !== 'error' && message.type() !== 'warning') return;
      complaints.push(`${message.type()} on ${page.url()}: ${message.text()} (${message.location().url})`);
    });
  };
  for (const page of context.pages()) watchPage(page);
  context.on('page', watchPage);
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && !trusted.has(url.origin))
      complaints.push(`request to another origin: ${url.href}`);
  });
}

/**
 * Use this `test` in every journey. It fails a test at its end for any console error or warning, any uncaught error,
 * and any request that leaves the app's own origin.
 */
export const test = plain.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      const expected: RegExp[] = [];
      const trusted = new Set(baseURL ? [new URL(baseURL).origin] : []);
      watchContext(context, trusted, complaints);
      await use({
        expectComplaint: (pattern) => expected.push(pattern),
        trust: (origin) => trusted.add(origin),
        follow: (other) => watchContext(other, trusted, complaints),
      });
      const unexpected = complaints.filter(
        (complaint) => !expected.some((pattern) => pattern.test(complaint)),
      );
      expect(unexpected, 'the journey must cause no complaint').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
