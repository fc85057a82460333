// The settings by what is written on them: copies out and in, and deleting everything.

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { en } from '../../../src/ui/copy/en';
import { expect } from './test';

const { data } = en.settings;

export class SettingsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto('#/settings');
    await this.page.getByRole('heading', { name: en.settings.title, level: 1 }).waitFor();
  }

  /** One of several words that exclude each other. */
  async choose(legend: string, option: string): Promise<void> {
    await this.page
      .getByRole('group', { name: legend })
      .getByRole('radio', { name: option, exact: true })
      .check();
  }

  async voiceOff(): Promise<void> {
    await this.page.getByRole('switch', { name: en.settings.sound.voice }).uncheck();
  }

  /** The text of a saved copy. */
  async copyOut(): Promise<string> {
    const saved = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: data.export }).click();
    const file = await (await saved).path();
    await expect(this.page.getByText(data.exported)).toBeVisible();
    return readFile(file, 'utf8');
  }

  /** Hands the app a file; what it says of it is the journey's to read. */
  async copyIn(text: string | Buffer): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: data.import }).click();
    const buffer = typeof text === 'string' ? Buffer.from(text) : text;
    await (await chooser).setFiles({ name: 'copy.json', mimeType: 'application/json', buffer });
  }

  async deleteEverything(): Promise<void> {
    await this.page.getByRole('button', { name: data.deleteAll }).click();
    const dialog = this.page.getByRole('dialog', { name: data.deleteAsk });
    await dialog.getByRole('button', { name: data.deleteKey }).click();
    await expect(dialog).toBeHidden();
  }
}
