// Before a debrief no number of the customer and no word of heat is anywhere on the page, in Practice and in Live.

import type { Page } from '@playwright/test';
import { en } from '../../src/ui/copy/en';
import { wordsOnly } from './support/beforeTheApp';
import { CallPage } from './support/callPage';
import { customersOn, ROADS, wordsOf } from './support/roads';
import { expect, test } from './support/test';

const DECISIONS = 5;

/** Everything of a page that a curious person could read: text, names, attributes, and what is stored beside it. */
const readable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // drawings are held to account apart: their figures are places, not readings
    const places = new Set([
      'd',
      'points',
      'viewBox',
      'transform',
      'x',
      'y',
      'x1',
      'x2',
      'y1',
      'y2',
      'cx',
      'cy',
      'r',
    ]);
    const said: string[] = [document.title];
    for (const element of document.body.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) if (!places.has(name)) said.push(`${name}=${value}`);
      for (const child of element.childNodes) if (child.nodeType === 3) said.push(child.textContent ?? '');
    }
    for (const store of [localStorage, sessionStorage])
      for (let at = 0; at < store.length; at += 1) {
        const key = store.key(at) ?? '';
        said.push(`${key}=${store.getItem(key)}`);
      }
    return said.filter((text) => text.trim() !== '');
  });

const HEAT_WORDS = new RegExp(`\\b(${Object.values(en.heat.bands).join('|')})\\b`, 'i');
/** Names under which a reading could be handed to a style or a script. */
const READINGS = /heat|trust|distress|composure/i;

/** What gives the customer away: a word of heat, a reading's name, or one of its figures standing alone. */
function givenAway(said: readonly string[], figures: readonly number[]): string[] {
  const exact = figures.flatMap((figure) => [figure.toFixed(2), String(Math.round(figure))]);
  return said.filter(
    (text) =>
      HEAT_WORDS.test(text) ||
      READINGS.test(text) ||
      exact.some((figure) => text.trim() === figure || text.endsWith(`=${figure}`)),
  );
}

for (const setting of ['practice', 'live'] as const)
  test(`${setting} shows neither numbers nor words of heat until the debrief`, async ({ page }) => {
    await wordsOnly(page);
    const call = new CallPage(page);
    const customers = customersOn(ROADS.sorted);
    const look = async (where: string, decision: number): Promise<void> =>
      expect(givenAway(await readable(page), customers[decision] ?? []), where).toEqual([]);
    await page.goto('#/brief/third-day-offline');
    await call.start.waitFor();
    await call.choose(en.common.settingNames[setting]);
    if (setting === 'live') await call.choose(en.brief.timeNames.none);
    await call.start.click();
    await call.answer.click();
    for (const [decision, words] of wordsOf(ROADS.sorted).slice(0, DECISIONS).entries()) {
      await call.caption.waitFor();
      await look(`speaking, decision ${decision + 1}`, decision);
      await call.choosing();
      await look(`choosing, decision ${decision + 1}`, decision);
      await call.stand(words);
      await look(`said, decision ${decision + 1}`, decision);
      await page.keyboard.press('s');
    }
    await call.choosing();
    await page.keyboard.press('y');
    await look('transcript', DECISIONS);
    await page.keyboard.press('e');
    await look('end sheet', DECISIONS);
    await page.keyboard.press('Escape');
    await call.end('hang-up');
    await call.toNote();
    await look('note', DECISIONS);
    await call.note();
    await look('rest', DECISIONS);
  });

test('Guided tells heat in a word, and in no number', async ({ page }) => {
  await wordsOnly(page);
  const call = new CallPage(page);
  await call.begin('guided');
  await call.choosing();
  await expect(page.getByText(en.heat.said(en.heat.bands.angry))).toBeAttached();
  const [heat = 0, trust = 0, distress = 0] = customersOn('')[0] ?? [];
  const texts = await page.locator('body').innerText();
  for (const figure of [heat, trust, distress]) expect(texts).not.toMatch(new RegExp(`\\b${figure}\\b`));
});
