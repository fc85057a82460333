// Stretches in which the page answered nobody for 50 ms or more, as the browser counts them.

import type { Page } from '@playwright/test';

declare global {
  interface Window {
    longTasks?: number[];
  }
}

/** Before the app: the browser notes them from here. */
export const watchLongTasks = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks?.push(Math.round(duration));
    }).observe({ type: 'longtask', buffered: true });
  });

/** Their lengths in ms since the last time they were asked for. */
export const longTasks = (page: Page): Promise<number[]> =>
  page.evaluate(() => window.longTasks?.splice(0) ?? []);
