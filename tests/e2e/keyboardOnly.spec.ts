// A whole contact by the keyboard alone: what has the focus, what a key means, and what a doubled or held key must not do.

import type { Locator, Page } from '@playwright/test';
import { en } from '../../src/ui/copy/en';
import { wordsOnly } from './support/beforeTheApp';
import { CallPage } from './support/callPage';
import { captionOf, ROADS, wordsOf } from './support/roads';
import { expect, test } from './support/test';

const copy = en.call;

/** Tabs on until `goal` has the focus. */
async function tabTo(page: Page, goal: Locator, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(goal, `within ${most} presses of Tab`).toBeFocused();
}

/** What has the focus can be seen to have it, and nothing lies over its middle. */
async function expectFocusSeen(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const marked = element.closest('label') ?? element;
    const outlines = [element, marked, ...marked.querySelectorAll('*')].map((one) => getComputedStyle(one));
    const box = marked.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return {
      name: element.textContent?.slice(0, 40) ?? element.tagName,
      hasRing: outlines.some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px',
      ),
      isCovered: top !== null && !marked.contains(top) && !top.contains(marked),
    };
  });
  expect(seen, 'focus').toEqual({ ...seen, hasRing: true, isCovered: false });
}

async function begin(page: Page): Promise<CallPage> {
  await wordsOnly(page);
  const call = new CallPage(page);
  await page.goto('./');
  await call.contact.waitFor();
  await tabTo(page, call.contact);
  await page.keyboard.press('Enter');
  await call.start.waitFor();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('Enter'); // the brief's own key starts the call from anywhere
  await expect(call.answer).toBeFocused();
  await page.keyboard.press('Enter');
  await call.caption.waitFor();
  return call;
}

test('from the first page to the plan without a mouse', async ({ page }) => {
  const call = await begin(page);
  await call.sayAll(wordsOf(ROADS.hungUp));
  await call.toNote();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, page.getByRole('checkbox').first());
  await page.keyboard.press('Space');
  await expectFocusSeen(page);
  await tabTo(page, call.leaveNote);
  await expectFocusSeen(page);
  await page.keyboard.press('Enter');
  await expect(call.atRest).toBeFocused();
  await tabTo(page, page.getByRole('link', { name: en.rest.carryOn }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: en.debrief.first.heading, level: 1 })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: en.debrief.first.feelings.stirred }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('textbox', { name: en.debrief.first.keep }));
  await page.keyboard.type('I read it first.');
  await tabTo(page, page.getByRole('button', { name: en.debrief.first.show }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: en.debrief.plan.pin }), 250);
  await expectFocusSeen(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText(en.debrief.plan.pinned).first()).toBeVisible();
});

test('replies take the focus when they come, and a held or doubled key chooses one thing at most', async ({
  page,
}) => {
  const call = await begin(page);
  await call.choosing();
  await expect(page.getByRole('list', { name: copy.say })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(call.replies.first()).toBeFocused();
  await expectFocusSeen(page);
  const [first = '', second = ''] = wordsOf(ROADS.sorted);
  await call.stand(first);

  await page.keyboard.down('2'); // held through the answer and into the next replies
  for (let repeats = 0; repeats < 30; repeats += 1) await page.keyboard.down('2');
  await call.choosing();
  for (let repeats = 0; repeats < 10; repeats += 1) await page.keyboard.down('2');
  await expect(call.said).toHaveCount(0);
  await expect(page).toHaveTitle(new RegExp(copy.title('Third day offline', 2)));
  await page.keyboard.up('2');

  await call.stand(second);
  for (const figure of ['1', '2', '3', '4']) await page.keyboard.press(figure);
  await expect(call.said).toContainText(second);
  await page.keyboard.press('s');
  await call.choosing();
  await expect(page).toHaveTitle(new RegExp(copy.title('Third day offline', 3)));
});

test('Enter held on a reply says it once', async ({ page }) => {
  const call = await begin(page);
  await call.choosing();
  await page.keyboard.press('Tab');
  // replies that have just come take no choice: let go and press again, as a hand does
  await expect(async () => {
    if (await call.said.isHidden()) await page.keyboard.up('Enter');
    if (await call.said.isHidden()) await page.keyboard.down('Enter');
    expect(await call.said.isVisible()).toBe(true);
  }).toPass({ intervals: [40] });
  for (let repeats = 0; repeats < 30; repeats += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await call.choosing();
  await expect(page).toHaveTitle(new RegExp(copy.title('Third day offline', 2)));
});

test('take back, skip, hear again', async ({ page }) => {
  const call = await begin(page);
  await call.choosing();
  const [first = ''] = wordsOf(ROADS.sorted);
  await call.stand(first);
  await page.keyboard.press('Backspace');
  await expect(call.said).toHaveCount(0);
  await expect(call.replies.first()).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(copy.title('Third day offline', 1)));
  await page.keyboard.press('r');
  await expect(call.status).toContainText(copy.hearing);
  await expect(call.caption).toHaveText(captionOf('open-angry'));
  await page.keyboard.press('s');
  await expect(call.status).toContainText(copy.waiting('he'));
});

test('the sheets for hold and end open by a letter, take the focus, and Escape puts them back', async ({
  page,
}) => {
  const call = await begin(page);
  await call.choosing();
  for (const [letter, title, opener] of [
    ['h', copy.holdSheet.title, copy.hold],
    ['t', copy.transferSheet.title, copy.transfer],
    ['e', copy.endSheet.title, copy.end],
  ] as const) {
    await page.keyboard.press(letter);
    await expect(page.getByRole('heading', { name: title })).toBeFocused();
    await page.keyboard.press('1'); // the replies lie under the sheet: their keys mean nothing now
    await expect(call.said).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: new RegExp(`^${opener}`) })).toBeFocused();
  }
  await page.keyboard.press('h');
  const sheet = page.getByRole('dialog', { name: copy.holdSheet.title });
  await tabTo(page, sheet.getByRole('button', { name: copy.holdSheet.confirm }));
  await expectFocusSeen(page);
  await page.keyboard.press('Enter');
  await expect(call.status).toContainText(copy.held('he'), { timeout: 20_000 });
  await page.keyboard.press('h');
  await call.choosing();
});

test('drawers open and close by their letters', async ({ page }) => {
  const call = await begin(page);
  await call.choosing();
  for (const [letter, title] of [
    ['y', copy.transcriptTitle],
    ['p', copy.policy],
    ['n', copy.hintTitle],
  ] as const) {
    await page.keyboard.press(letter);
    await expect(page.getByRole('heading', { name: title, level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: title, level: 2 })).toHaveCount(0);
  }
});
