// Live: silence counts after eight seconds and not before, cutting in is a move; Guided and Practice wait for ever.

import type { Page } from '@playwright/test';
import type { Setting } from '../../src/engine/store/records.types';
import { en } from '../../src/ui/copy/en';
import { wordsOnly } from './support/beforeTheApp';
import { CallPage } from './support/callPage';
import { copyFrom } from './support/copies';
import { captionOf, ROADS, wordsOf } from './support/roads';
import { SettingsPage } from './support/settingsPage';
import { expect, test } from './support/test';

/** Until the customer has spoken his first words (six seconds to read), with the page's time standing still from within them on. */
async function heardOut(
  page: Page,
  setting: Setting,
  time?: keyof typeof en.brief.timeNames,
): Promise<CallPage> {
  await wordsOnly(page);
  await page.clock.install();
  const call = new CallPage(page);
  await call.begin(setting, time);
  await call.skip.waitFor();
  await page.clock.pauseAt(new Date(await page.evaluate(() => Date.now() + 1500)));
  await page.keyboard.press('s');
  await call.replies.first().waitFor();
  return call;
}

async function movesOf(page: Page): Promise<unknown> {
  await page.clock.resume();
  const settings = new SettingsPage(page);
  await settings.open();
  return copyFrom(await settings.copyOut()).draft?.['moves'];
}

test('eight seconds of silence cost nothing, the next moment is dead air', async ({ page }) => {
  const call = await heardOut(page, 'live', 'real');
  await page.clock.runFor(7_900);
  await expect(call.status).toContainText(en.call.quiet('he', 1));
  await page.clock.runFor(200);
  await expect(call.caption).toHaveText(captionOf('arrival-silence'));
  expect(await movesOf(page)).toEqual([{ type: 'dead-air', nth: 1 }]);
});

test('a silence goes on to its end: he asks twice, and then puts the phone down', async ({ page }) => {
  const call = await heardOut(page, 'live', 'real');
  await page.clock.runFor(8_100);
  await expect(call.caption).toHaveText(captionOf('arrival-silence'));
  await page.clock.runFor(16_000);
  await expect(call.caption).toHaveText(captionOf('arrival-silence-again'));
  await page.clock.runFor(16_000);
  await expect(call.caption).toHaveText(captionOf('end-no-answer-hot'));
  await expect(call.status).toHaveText(en.call.over);
  await page.clock.runFor(5_000);
  await expect(call.leaveNote).toBeVisible();
});

test('slowed, the same silence is still free', async ({ page }) => {
  const call = await heardOut(page, 'live', 'slow');
  await page.clock.runFor(15_900);
  await expect(call.status).toContainText(en.call.quiet('he', 1));
  await page.clock.runFor(200);
  await expect(call.caption).toHaveText(captionOf('arrival-silence'));
});

test('the clock can be taken off in the middle of a silence', async ({ page }) => {
  const call = await heardOut(page, 'live', 'real');
  await page.clock.runFor(5_000);
  await page.keyboard.press('c');
  await expect(call.status).toContainText(en.call.clockIsOff('he'));
  await page.clock.runFor(120_000);
  await expect(call.replies.first()).toBeVisible();
  await expect(call.caption).toHaveText(captionOf('open-angry'));
});

for (const setting of ['guided', 'practice'] as const)
  test(`${setting} waits as long as one likes`, async ({ page }) => {
    const call = await heardOut(page, setting);
    await page.clock.runFor(120_000);
    await expect(call.caption).toHaveText(captionOf('open-angry'));
    await expect(call.replies.first()).toBeVisible();
  });

test('answering while he speaks cuts in, and is kept as that', async ({ page }) => {
  await wordsOnly(page);
  const call = new CallPage(page);
  await call.begin('live', 'none');
  await expect(call.status).toContainText(en.call.speakingLive);
  const [first = ''] = wordsOf(ROADS.sorted);
  await call.stand(first);
  await call.choosing();
  await page.keyboard.press('y');
  await expect(page.getByText(en.call.youCutIn)).toBeVisible();
  expect(await movesOf(page)).toEqual([{ type: 'reply', id: 'c', isInterrupting: true }]);
});

test('in Practice nothing can be said while he speaks', async ({ page }) => {
  await wordsOnly(page);
  const call = new CallPage(page);
  await call.begin('practice');
  await expect(call.status).toContainText(en.call.speaking('he'));
  await expect(call.replies).toHaveCount(0);
  for (const figure of ['1', '2', '3', '4']) await page.keyboard.press(figure);
  await expect(call.said).toHaveCount(0);
  await call.choosing();
});
