// One call, two tabs: the second is told and may take it over; the first stops and says so; no reply is lost and none is written twice.

import type { Page } from '@playwright/test';
import { en } from '../../src/ui/copy/en';
import { sameSeed, wordsOnly } from './support/beforeTheApp';
import { CallPage } from './support/callPage';
import { ROADS, wordsOf } from './support/roads';
import { listen, soundOf } from './support/sound';
import { expect, test } from './support/test';

const { noCall } = en.app;
const [first = '', second = '', third = ''] = wordsOf(ROADS.sorted);

const key = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a call is taken over with all that was said in it, and taken back', async ({ page, context }) => {
  await wordsOnly(context);
  await sameSeed(context);
  const here = new CallPage(page);
  await here.begin();
  await here.say(first);
  await here.choosing();

  const otherPage = await context.newPage();
  await otherPage.goto('./#/');
  await expect(otherPage.getByText(noCall.elsewhere)).toBeVisible();
  await expect(key(otherPage, en.library.doors.drop), 'nobody lets it go from here').toHaveCount(0);
  await key(otherPage, noCall.takeOver).click();
  const there = new CallPage(otherPage);
  await key(otherPage, en.call.pause.goOn).or(there.replies.first()).first().waitFor();

  await expect(page.getByRole('heading', { name: noCall.takenTitle })).toBeVisible();
  await expect(key(page, noCall.takeBack)).toBeFocused();
  await page.keyboard.press('1');

  await there.say(second);
  await there.choosing();
  await expect(otherPage).toHaveTitle(new RegExp(en.call.title('Third day offline', 3)));

  await key(page, noCall.takeBack).click();
  await expect(otherPage.getByRole('heading', { name: noCall.takenTitle })).toBeVisible();
  await here.say(third);
  await expect(page).toHaveTitle(new RegExp(en.call.title('Third day offline', 4)));
});

test('another call cannot be begun beside it, and the way to it is shown', async ({ page, context }) => {
  await wordsOnly(context);
  const here = new CallPage(page);
  await here.begin();
  await here.choosing();
  const otherPage = await context.newPage();
  await otherPage.goto('./#/brief/mrs-bells-tuesday');
  const there = new CallPage(otherPage);
  await there.start.click();
  await expect(otherPage.getByText(en.app.startFault.elsewhere)).toBeVisible();
  await otherPage.getByRole('link', { name: en.brief.elsewhereKey }).click();
  await expect(otherPage.getByRole('heading', { name: noCall.elsewhereTitle })).toBeVisible();
  await here.say(first);
  await expect(page).toHaveTitle(new RegExp(en.call.title('Third day offline', 2)));

  await page.close();
  await expect(key(otherPage, en.library.doors.resumeKey), 'nobody has it now').toBeFocused();
});

test('the tab that lost the call is silent', async ({ page, context }) => {
  await listen(context);
  const here = new CallPage(page);
  await page.goto('#/brief/third-day-offline');
  await here.start.click();
  await here.answer.waitFor();
  await expect.poll(async () => (await soundOf(page)).heard.length).toBeGreaterThan(0);

  const otherPage = await context.newPage();
  await otherPage.goto('./#/call');
  await key(otherPage, noCall.takeOver).click();
  await expect(otherPage.getByText(en.app.startFault.over)).toBeVisible();
  await expect(page.getByRole('heading', { name: noCall.title })).toBeVisible();
  const { heard } = await soundOf(page);
  await page.waitForTimeout(0);
  await otherPage.goto('./#/brief/third-day-offline');
  const there = new CallPage(otherPage);
  await there.start.click();
  await there.answer.click();
  await there.caption.waitFor();
  expect((await soundOf(page)).heard.length).toBe(heard.length);
});
