// The debrief by what is written there: feelings first, then decisions and the ways on.

import type { Locator, Page } from '@playwright/test';
import { en } from '../../../src/ui/copy/en';

const words = en.debrief;

export class DebriefPage {
  readonly page: Page;
  readonly decision: Locator;
  readonly chances: Locator;

  constructor(page: Page) {
    this.page = page;
    this.decision = page.locator('section.dec');
    this.chances = page.getByRole('region', { name: words.chances.title });
  }

  /** Past "How was that?", which asks nothing in return. */
  async show(): Promise<void> {
    await this.page.getByRole('heading', { name: words.first.heading, level: 1 }).waitFor();
    await this.page.getByRole('button', { name: words.first.show }).click();
    await this.chances.waitFor();
  }

  /** Opens a decision from the script. */
  async open(decision: number): Promise<void> {
    const heading = this.decision.getByRole('heading', { name: new RegExp(`^Decision ${decision}\\b`) });
    if (await heading.isVisible()) return;
    await this.page.getByRole('button', { name: words.script.open(decision), exact: true }).click();
    await heading.waitFor();
  }

  async tryAgain(): Promise<void> {
    await this.decision.getByRole('button', { name: words.decision.again }).click();
  }
}
