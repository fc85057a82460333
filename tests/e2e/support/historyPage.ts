// My calls by what is written there: calls, and the other roads under them.

import type { Locator, Page } from '@playwright/test';
import { en } from '../../../src/ui/copy/en';

export class HistoryPage {
  readonly page: Page;
  /** Calls of their own, without the roads that start from one. */
  readonly calls: Locator;
  /** Other roads, which stand under the call they start from. */
  readonly roads: Locator;

  constructor(page: Page) {
    this.page = page;
    this.calls = page.locator('ol.list > li > article');
    this.roads = page.locator('ol.list > li > ol.forks > li > article');
  }

  async open(): Promise<void> {
    await this.page.goto('#/history');
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    await this.page.locator('main[aria-busy="false"]').waitFor();
  }

  words(): Promise<string[]> {
    return this.page.getByRole('article').allInnerTexts();
  }

  async openDebrief(): Promise<void> {
    await this.page
      .getByRole('link', { name: new RegExp(`^${en.history.open}`) })
      .first()
      .click();
  }
}
