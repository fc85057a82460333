// "I need a minute" is on every screen, a hidden tab waits, and of neither is there any trace.

import type { Browser, Page } from '@playwright/test';
import { en } from '../../src/ui/copy/en';
import { hideTab, sameSeed, showTab, tabThatHides, wordsOnly } from './support/beforeTheApp';
import { CallPage } from './support/callPage';
import { onlyAttempt } from './support/copies';
import { DebriefPage } from './support/debriefPage';
import { ROADS, wordsOf } from './support/roads';
import { SettingsPage } from './support/settingsPage';
import { expect, test } from './support/test';

const minute = (page: Page) => page.getByRole('dialog', { name: en.minute.title });

/** Takes a minute and goes on. What was there is out of reach meanwhile. */
async function takeMinute(page: Page): Promise<void> {
  await page.getByRole('button', { name: en.common.needMinute }).click();
  await expect(minute(page).getByRole('heading', { name: en.minute.title })).toBeFocused();
  await expect(page.locator('.behind')).toHaveAttribute('inert', '');
  await minute(page)
    .getByRole('button', { name: new RegExp(`^${en.minute.goOn}`) })
    .click();
  await expect(minute(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: en.common.needMinute })).toBeFocused();
}

test('a minute on every screen, and back to where one was', async ({ page }) => {
  await wordsOnly(page);
  const call = new CallPage(page);
  for (const [address, heading] of [
    ['#/', en.library.heading],
    ['#/history', en.history.empty],
    ['#/settings', en.settings.title],
    ['#/no-such-page', en.app.notFound.title],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeAttached();
    await takeMinute(page);
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeAttached();
  }
  await page.goto('#/brief/third-day-offline');
  await call.start.waitFor();
  await takeMinute(page);
  await call.start.click();
  await call.answer.waitFor();
  await takeMinute(page);
  await call.answer.click();
  await call.choosing();
  await takeMinute(page);
  await call.sayAll(wordsOf(ROADS.hungUp));
  await call.toNote();
  await takeMinute(page);
  await call.note();
  await takeMinute(page);
  await page.getByRole('link', { name: en.rest.carryOn }).click();
  await new DebriefPage(page).show();
  await takeMinute(page);
});

test('stopping in the minute keeps the call as it stands', async ({ page }) => {
  await wordsOnly(page);
  const call = new CallPage(page);
  await call.begin();
  await call.sayAll(wordsOf('c'));
  await call.choosing();
  await page.getByRole('button', { name: en.common.needMinute }).click();
  await minute(page)
    .getByRole('button', { name: new RegExp(`^${en.minute.stop}`) })
    .click();
  await page.getByRole('button', { name: en.library.doors.resumeKey }).click();
  await expect(page).toHaveTitle(new RegExp(en.call.title('Third day offline', 2)));
  await call.choosing();
});

test('a hidden tab stops the call, and says so when it is seen again', async ({ page }) => {
  await tabThatHides(page);
  await wordsOnly(page);
  const call = new CallPage(page);
  await call.begin();
  await hideTab(page);
  await showTab(page);
  await expect(page.getByRole('heading', { name: en.call.pause.hidden.title })).toBeVisible();
  await expect(call.caption).toHaveCount(0);
  await expect(page.getByRole('button', { name: en.call.pause.goOn })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(call.caption).toBeVisible();
  await call.choosing();
});

async function attemptOf(isPausing: boolean, browser: Browser, baseURL: string): Promise<string> {
  const context = await browser.newContext({ baseURL });
  await Promise.all([sameSeed(context), wordsOnly(context), tabThatHides(context)]);
  const page = await context.newPage();
  const call = new CallPage(page);
  const [first = '', second = '', third = ''] = wordsOf(ROADS.hungUp);
  await call.begin('live', 'none');
  if (isPausing) {
    await takeMinute(page);
    await hideTab(page);
    await showTab(page);
    await page.getByRole('button', { name: en.call.pause.goOn }).click();
  }
  await call.say(first);
  await call.choosing();
  if (isPausing) {
    await takeMinute(page);
    await page.goto('#/');
    await page.getByRole('button', { name: en.library.doors.resumeKey }).click();
  }
  await call.say(second);
  await call.choosing();
  await call.stand(third);
  if (isPausing) await takeMinute(page);
  await call.note();
  const settings = new SettingsPage(page);
  await settings.open();
  const attempt = onlyAttempt(await settings.copyOut());
  await context.close();
  return JSON.stringify(attempt);
}

test('a call with pauses is kept byte for byte as the call without', async ({ browser, baseURL }) => {
  const [straight, paused] = await Promise.all([
    attemptOf(false, browser, baseURL ?? ''),
    attemptOf(true, browser, baseURL ?? ''),
  ]);
  expect(paused).toBe(straight);
});
