// Every address answers with a sentence and a way on, and "back" and "forward" do what a person expects at every step of a call.

import type { Page } from '@playwright/test';
import { en } from '../../src/ui/copy/en';
import { sameSeed, wordsOnly } from './support/beforeTheApp';
import { CallPage } from './support/callPage';
import { ROADS, wordsOf } from './support/roads';
import { listen, soundOf } from './support/sound';
import { expect, test } from './support/test';

const JUNK = ['unknown', 'constructor', '__proto__', 'toString', '%E0%A4%A', '%00', 'a%2Fb', '%3Cscript%3E'];
const ADDRESSES = [
  ...JUNK.flatMap((id) => [`#/rest/${id}`, `#/debrief/${id}`, `#/brief/${id}`, `#/${id}`]),
  '#/brief/third-day-offline/',
  '#/brief/third-day-offline?from=constructor&kept=1',
  '#/brief/third-day-offline?from=&kept=-1',
  '#/rest/',
  '#/debrief',
  '#/brief/',
  '#/call/',
  '#/call/x',
  '#/settings/',
  '#/history/',
  '#settings',
  '#',
  '#//',
  '#/%',
];

/** A heading, and a key or a link that leads somewhere else; and no page that broke. */
async function expectAnAnswer(page: Page, address: string): Promise<void> {
  await expect(page.locator('#main h1'), address).toHaveCount(1);
  await expect(page.locator('#main h1'), address).not.toBeEmpty();
  await expect(page.getByRole('heading', { name: en.app.fault.title }), address).toHaveCount(0);
  await expect(
    page.locator('#main :is(a, button):visible, .bar button:visible').first(),
    address,
  ).toBeVisible();
}

test('every address answers with a sentence and a way on', async ({ page }) => {
  await page.goto('./');
  for (const address of ADDRESSES) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, address);
    await expectAnAnswer(page, address);
  }
  await page.goto('./#/rest/unknown');
  await page.reload();
  await expect(page.getByRole('heading', { name: en.rest.missing.title })).toBeVisible();
  await page.goto('./#/debrief/constructor');
  await page.reload();
  await expect(page.getByRole('heading', { name: en.debrief.missing.title })).toBeVisible();
});

test('back and forward through a whole call lose nothing and open nothing twice', async ({ page }) => {
  await wordsOnly(page);
  await sameSeed(page);
  await listen(page);
  const call = new CallPage(page);
  await page.goto('./');
  await call.contact.click();
  await call.start.click();
  await call.answer.waitFor();

  // while it rings
  await page.goBack();
  await call.start.waitFor();
  await page.goForward();
  await call.answer.click();
  await call.caption.waitFor();

  // in the call
  const [first = '', ...rest] = wordsOf(ROADS.hungUp);
  await call.say(first);
  await call.choosing();
  await page.goBack();
  await call.start.waitFor();
  const { heard } = await soundOf(page);
  await expect(page.getByRole('link', { name: en.common.backToCall('Marek') })).toBeVisible();
  expect((await soundOf(page)).heard.length, 'nothing sounds behind the brief').toBe(heard.length);
  await page.goForward();
  await call.choosing();
  await expect(page).toHaveTitle(new RegExp(en.call.title('Third day offline', 2)));
  await call.sayAll(rest);

  // at the note
  await call.toNote();
  await page.goBack();
  await call.start.waitFor();
  await page.goForward();
  await call.note();

  // at rest, and in the debrief
  await page.getByRole('link', { name: en.rest.carryOn }).click();
  await expect(page.getByRole('heading', { name: en.debrief.first.heading, level: 1 })).toBeVisible();
  await page.goBack();
  await call.atRest.waitFor();
  await page.goBack();
  await call.start.waitFor();
  await page.goForward();
  await call.atRest.waitFor();
  await page.goForward();
  await expect(page.getByRole('heading', { name: en.debrief.first.heading, level: 1 })).toBeVisible();
  await page.goto('#/history');
  await expect(page.locator('.calls .list > li')).toHaveCount(1);
});

test('rest left: the debrief that waits is offered until it is opened', async ({ page }) => {
  await wordsOnly(page);
  const call = new CallPage(page);
  await call.begin();
  await call.sayAll(wordsOf(ROADS.hungUp));
  await call.note();
  const waits = en.library.doors.waitingTitle('Marek Dolan');
  await page.goto('#/');
  await expect(page.getByText(waits)).toBeVisible();
  await page.goto('#/history');
  await expect(page.getByText(waits)).toBeVisible();
  await page.getByRole('link', { name: en.library.doors.waitingKey, exact: true }).first().click();
  await expect(page.getByRole('heading', { name: en.debrief.first.heading, level: 1 })).toBeVisible();
  await page.goto('#/');
  await page.getByRole('link', { name: en.library.doors.againKey }).waitFor();
  await expect(page.getByText(waits)).toHaveCount(0);
});

test('after a reload the focus lies on the key that the page speaks of', async ({ page }) => {
  await wordsOnly(page);
  const call = new CallPage(page);
  await call.begin();
  const [first = '', ...rest] = wordsOf(ROADS.hungUp);
  await call.say(first);
  await call.choosing();
  const goOn = page.getByRole('button', { name: en.library.doors.resumeKey });
  await page.reload();
  await expect(goOn).toBeFocused();
  await page.goto('#/');
  await page.reload();
  await expect(goOn).toBeFocused();
  await page.keyboard.press('Enter');
  await call.choosing();
  await call.sayAll(rest);
  await call.toNote();
  await page.reload();
  await expect(goOn, 'the note').toBeFocused();
  await page.keyboard.press('Enter');
  await call.note();
  await page.reload();
  await expect(page.getByRole('link', { name: en.rest.carryOn })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: en.debrief.first.heading, level: 1 })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: en.debrief.first.show })).toBeFocused();
});

test('another road from a call has the same cards beside it, and says which reply was tried', async ({
  page,
}) => {
  await wordsOnly(page);
  await page.goto('#/brief/third-day-offline');
  const call = new CallPage(page);
  await call.start.waitFor();
  await call.begin();
  const words = wordsOf(ROADS.hungUp);
  await call.say(words[0] ?? '');
  await call.choosing();
  await page.keyboard.press('ArrowLeft');
  await call.choosing();
  const tried = call.replies.filter({ hasText: words[0] ?? '' });
  await expect(tried).toContainText(en.call.tried);
  await expect(call.replies.filter({ hasText: en.call.tried })).toHaveCount(1);
});
