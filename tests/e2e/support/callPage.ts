// The brief, the ring, the call, the note and rest, by what a person reads on them and the keys they press.

import type { Locator, Page } from '@playwright/test';
import type { EndManner } from '../../../src/engine/call/move.types';
import type { Setting } from '../../../src/engine/store/records.types';
import { en } from '../../../src/ui/copy/en';
import { SCENARIO } from './roads';
import { expect } from './test';

const { brief, call, common, rest, ring, wrap } = en;

export class CallPage {
  readonly page: Page;
  readonly start: Locator;
  readonly answer: Locator;
  readonly caption: Locator;
  readonly status: Locator;
  readonly replies: Locator;
  /** The words that stand until the customer speaks. */
  readonly said: Locator;
  readonly past: Locator;
  readonly skip: Locator;
  readonly leaveNote: Locator;
  readonly atRest: Locator;

  constructor(page: Page) {
    this.page = page;
    this.start = page.getByRole('button', { name: brief.start });
    this.answer = page
      .getByRole('region', { name: ring.answerSection })
      .getByRole('button', { name: ring.answer });
    this.caption = page.getByRole('region', { name: call.words }).locator('p.voice');
    this.status = page.locator('.ask > p');
    this.replies = page.getByRole('list', { name: call.say }).getByRole('button');
    this.said = page.locator('.reply.said');
    this.past = page.locator('.past');
    this.skip = page.getByRole('button', { name: call.skip });
    this.leaveNote = page.getByRole('button', { name: wrap.leave });
    this.atRest = page.getByRole('heading', { name: rest.heading });
  }

  /** The way to the brief in the list of contacts. */
  get contact(): Locator {
    return this.page.getByRole('link', { name: SCENARIO.title, exact: true });
  }

  /** From a brief's address to the first words of the customer. */
  async begin(
    setting: Setting = 'guided',
    time?: keyof typeof brief.timeNames,
    scenarioId: string = SCENARIO.id,
  ): Promise<void> {
    await this.page.goto(`#/brief/${scenarioId}`);
    await this.start.waitFor();
    await this.choose(common.settingNames[setting]);
    if (time !== undefined) await this.choose(brief.timeNames[time]);
    await this.start.click();
    await this.answer.click();
    await this.caption.waitFor();
  }

  /** On a brief: one of several words that exclude each other. */
  async choose(option: string): Promise<void> {
    await this.page.getByRole('radio', { name: option, exact: true }).check();
  }

  /** Until replies may be chosen: skips what may be skipped, hears the rest. */
  async choosing(timeout = 30_000): Promise<void> {
    await this.passing(this.replies.first(), timeout);
  }

  /** Says a reply by its figure, and lets it through at once. */
  async say(words: string, timeout?: number): Promise<void> {
    await this.choosing(timeout);
    await this.take(words);
    await this.page.keyboard.press('s');
    await expect(this.said).toHaveCount(0);
  }

  /** Presses the figure of a reply until its words stand: replies that have just come take no choice at first. */
  async stand(words: string): Promise<void> {
    const figure = String((await this.slotOf(words)) + 1);
    await expect(async () => {
      const [standing = ''] = await this.said.allTextContents();
      if (standing === '') await this.page.keyboard.press(figure);
      expect(standing).toContain(words);
    }).toPass({ intervals: [40], timeout: 30_000 });
  }

  /** Presses the figure of a reply until it is taken. Its words stand for less than a second, so on a busy machine they may be seen only above the customer's answer. */
  private async take(words: string): Promise<void> {
    const figure = String((await this.slotOf(words)) + 1);
    await expect(async () => {
      const said = [...(await this.said.allTextContents()), ...(await this.past.allTextContents())];
      const isTaken = said.some((text) => text.includes(words));
      if (!isTaken && (await this.replies.count()) > 0) await this.page.keyboard.press(figure);
      expect(said.join(' ')).toContain(words);
    }).toPass({ intervals: [40], timeout: 30_000 });
  }

  async sayAll(words: readonly string[]): Promise<void> {
    for (const each of words) await this.say(each);
  }

  /** Ends the call by the End sheet and the keyboard's letter. */
  async end(manner: EndManner): Promise<void> {
    await this.page.keyboard.press('e');
    const sheet = this.page.getByRole('dialog', { name: call.endSheet.title });
    await sheet.getByRole('radio', { name: call.endSheet.manners[manner] }).check();
    const confirm = manner === 'politely' ? call.endSheet.toWords : call.endSheet.confirm;
    await sheet.getByRole('button', { name: confirm }).click();
    await expect(sheet).toHaveCount(0);
  }

  /** Takes the closing step that is due, in the words at `place` on screen. */
  async closePolitely(place: number): Promise<void> {
    await this.end('politely');
    await expect(this.page.getByRole('button', { name: call.closing.back })).toBeVisible();
    await this.page.keyboard.press(String(place));
  }

  /** Hears or skips the last words, to the note. */
  async toNote(timeout = 30_000): Promise<void> {
    await this.passing(this.leaveNote, timeout);
  }

  /** Leaves the note with these sentences ticked. */
  async note(items: readonly string[] = []): Promise<void> {
    await this.toNote();
    for (const item of items) await this.page.getByRole('checkbox', { name: item }).check();
    await this.leaveNote.click();
    await this.atRest.waitFor();
  }

  private async slotOf(words: string): Promise<number> {
    const texts = await this.replies.allTextContents();
    const slot = texts.findIndex((text) => text.endsWith(words));
    expect(slot, `“${words}” is on offer among ${texts.join(' / ')}`).toBeGreaterThanOrEqual(0);
    return slot;
  }

  private async passing(goal: Locator, timeout: number): Promise<void> {
    await expect(async () => {
      if (await this.skip.isVisible()) await this.page.keyboard.press('s');
      expect(await goal.isVisible()).toBe(true);
    }).toPass({ timeout, intervals: [60] });
  }
}
