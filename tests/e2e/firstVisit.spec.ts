// From the first visit to the first ring: a beginner's clicks, and what stands on the way. Counts gestures and measures no time.

import type { Page } from '@playwright/test';
import { firstCall } from '../../src/scenarios/firstCall/scenario';
import { library } from '../../src/scenarios/library';
import { en } from '../../src/ui/copy/en';
import { wordsOnly } from './support/beforeTheApp';
import { CallPage } from './support/callPage';
import { listen, soundOf } from './support/sound';
import { expect, test } from './support/test';

/** What the first door leads to. */
const [first] = library.toSorted((a, b) => a.difficulty - b.difficulty);

test('past the introduction, two clicks from the first page to a ringing phone', async ({ page }) => {
  await listen(page);
  await page.goto('./');
  await page.getByRole('link', { name: en.library.doors.introSkip }).click();
  const call = new CallPage(page);
  await call.start.click();
  await expect(call.answer).toBeFocused();
  await expect(page.getByRole('heading', { name: first?.customer ?? '', level: 1 })).toBeVisible();
  await expect.poll(async () => (await soundOf(page)).peak, 'the ring is heard').toBeGreaterThan(0.01);
  expect((await soundOf(page)).heard.at(-1)?.isLooping).toBe(true);

  await call.answer.click();
  await expect(call.caption).toBeVisible();
});

test('a first visit is offered Guided, nothing scored, and every label before the call', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: en.library.doors.introSkip }).click();
  await expect(page.getByRole('radio', { name: en.common.settingNames.guided })).toBeChecked();
  for (const label of first?.labels ?? [])
    await expect(page.getByText(label.text, { exact: true })).toBeVisible();
  await expect(page.getByText(en.brief.helpSays.guided)).toBeVisible();
});

/** Presses what stands out most: the filled key, or the first reply on offer. True once it has. */
async function pressWhatStandsOut(page: Page): Promise<boolean> {
  const most = page.locator('.key.answer:visible, .doors .key.go:visible, button.reply:visible').first();
  if ((await most.count()) === 0) return false;
  await most.click({ timeout: 2000 }).catch(() => undefined);
  return true;
}

test('a beginner who reads nothing hears it ring at the first gesture, and finishes the introduction', async ({
  page,
}) => {
  await listen(page);
  await page.goto('./');
  await page.locator('.key.go').waitFor();
  await pressWhatStandsOut(page);
  const call = new CallPage(page);
  await expect(call.answer).toBeFocused();
  await expect.poll(async () => (await soundOf(page)).peak, 'the ring is heard').toBeGreaterThan(0.01);

  const after = page.getByRole('heading', { name: en.firstCall.after.title });
  let gestures = 0;
  await expect(async () => {
    if (await after.isHidden()) gestures += Number(await pressWhatStandsOut(page));
    expect(await after.isVisible()).toBe(true);
  }).toPass({ timeout: 90_000, intervals: [300] });
  expect(gestures).toBeGreaterThanOrEqual(4);

  const next = page.getByRole('link', { name: en.firstCall.after.go });
  await expect(next).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(call.start).toBeVisible();
  expect(await page.evaluate(() => location.hash)).toBe(`#/brief/${first?.id}`);
  await page.goBack();
  await expect(page.getByRole('link', { name: en.library.doors.firstKey })).toBeVisible();
  await page.getByRole('link', { name: en.common.history }).first().click();
  await expect(page.getByText(en.history.empty)).toBeVisible();
});

test('the introduction by the keyboard alone and without a sound, with its line told and nothing kept', async ({
  page,
}) => {
  await wordsOnly(page);
  await page.goto('#/first-call');
  const call = new CallPage(page);
  await expect(page.getByText(en.firstCall.ringKept)).toBeVisible();
  await expect(call.answer).toBeFocused();
  await page.keyboard.press('Enter');
  const lessons = [en.firstCall.choose('he'), en.firstCall.moved('fell', 'he'), en.firstCall.last];
  for (const [turn, { replies }] of Object.values(firstCall.beats).entries()) {
    await call.choosing();
    await expect(page.locator('.lesson')).toHaveText(lessons[turn] ?? '');
    await call.say(Object.values(replies).find(({ expert }) => expert === true)?.text ?? '');
  }
  await expect(page.getByRole('link', { name: en.firstCall.after.go })).toBeFocused({ timeout: 30_000 });
  await expect(page.locator('main .lead')).not.toContainText(/\d/);
  await page.getByRole('button', { name: en.firstCall.after.again }).click();
  await expect(call.answer).toBeFocused();
});

test('"Not now" leaves it silent and leads back, and it can be found again', async ({ page }) => {
  await listen(page);
  await page.goto('./');
  await page.getByRole('link', { name: en.library.doors.introKey, exact: true }).click();
  await new CallPage(page).answer.waitFor();
  await page.getByRole('button', { name: en.common.notNow }).click();
  await expect(page.getByRole('link', { name: en.library.doors.introKey, exact: true })).toBeVisible();
  await page.getByRole('link', { name: en.library.doors.introSkip }).click();
  await new CallPage(page).start.waitFor();
  await page.goto('#/');
  await expect(page.getByRole('link', { name: en.library.doors.firstKey })).toBeVisible();
  await expect(page.getByRole('link', { name: en.library.introAgain })).toBeVisible();
});
