// Storage that is refused, full, newer, taken or held: the call goes on, the person is told, nothing that was kept is touched.

import { en } from '../../src/ui/copy/en';
import { wordsOnly } from './support/beforeTheApp';
import { CallPage } from './support/callPage';
import { databaseNow, diskThatFills, fillDisk, holdDatabase, pageBeside } from './support/database';
import { DebriefPage } from './support/debriefPage';
import { HistoryPage } from './support/historyPage';
import { ROADS, titleOf, wordsOf } from './support/roads';
import { expect, test } from './support/test';

const { storeNotice, storeKeys } = en.app;
/** Dexie multiplies its versions by ten: far beyond any of the app's. */
const NEWER = 9990;
/** Below the app's first: it must wait for whoever holds it. */
const OLDER = 5;

for (const [name, refuse] of [
  ['missing', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
  [
    'refused',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Not in a private window.', 'SecurityError');
      };
    },
  ],
] as const)
  test(`storage ${name}: said at once, and a call can still be played to its debrief`, async ({ page }) => {
    await page.addInitScript(refuse);
    await wordsOnly(page);
    await page.goto('./');
    await expect(page.getByText(storeNotice.absent)).toBeVisible();
    const call = new CallPage(page);
    await call.begin('practice');
    await call.sayAll(wordsOf(ROADS.hungUp));
    await call.note();
    await page.getByRole('link', { name: en.rest.carryOn }).click();
    await new DebriefPage(page).show();
  });

test('a full disk: the call goes on, the note waits, and once there is room it is kept', async ({ page }) => {
  await diskThatFills(page);
  await wordsOnly(page);
  const call = new CallPage(page);
  await call.begin('practice');
  await fillDisk(page, true);
  const [first = '', ...more] = wordsOf(ROADS.hungUp);
  await call.say(first);
  await call.choosing();
  await expect(page.getByText(storeNotice.full)).toBeVisible();
  await call.sayAll(more);
  await call.toNote();
  await call.leaveNote.click();
  await expect(page.getByText(en.wrap.notKept)).toBeVisible();
  await fillDisk(page, false);
  await page.getByRole('button', { name: en.wrap.again }).click();
  await call.atRest.waitFor();
  await page.reload();
  const history = new HistoryPage(page);
  await history.open();
  await expect(history.calls.first()).toContainText(titleOf('hung-up'));
});

test('a database of a newer app is left alone, and the person is told', async ({ page, context, watch }) => {
  const beside = await pageBeside(context, watch);
  await holdDatabase(beside, NEWER);
  await page.goto('./');
  await expect(page.getByText(storeNotice.outdated)).toBeVisible();
  await page.close();
  expect(await databaseNow(beside)).toEqual({ version: NEWER, row: 'untouched' });
});

test('a tab left open while another upgrades lets go and says so', async ({ page, context, watch }) => {
  await wordsOnly(page);
  await page.goto('./#/history');
  await expect(page.getByRole('heading', { name: en.history.empty })).toBeVisible();
  await holdDatabase(await pageBeside(context, watch), NEWER);
  await expect(page.getByText(storeNotice.outdated)).toBeVisible();
  await expect(page.getByRole('button', { name: storeKeys.reload })).toBeVisible();
});

test('a call that runs while another tab upgrades goes on to its end', async ({ page, context, watch }) => {
  await wordsOnly(page);
  const call = new CallPage(page);
  await call.begin('practice');
  const [first = '', ...more] = wordsOf(ROADS.hungUp);
  await call.say(first);
  await call.choosing();
  await holdDatabase(await pageBeside(context, watch), NEWER);
  await expect(page.getByText(storeNotice.outdated)).toBeVisible();
  await call.sayAll(more);
  await call.toNote();
  await call.leaveNote.click();
  await expect(page.getByText(en.wrap.notKept)).toBeVisible();
  await expect(page.getByRole('button', { name: en.wrap.goOnWithout })).toBeVisible();
});

test('storage held by an older tab: said, and it goes on by itself once that is closed', async ({
  page,
  context,
  watch,
}) => {
  watch.expectComplaint(/blocked by other connection/);
  const beside = await pageBeside(context, watch);
  await holdDatabase(beside, OLDER);
  await page.goto('./');
  await expect(page.getByText(storeNotice.blocked)).toBeVisible();
  await beside.close();
  await expect(page.getByText(storeNotice.blocked)).toHaveCount(0);
  await expect(page.getByRole('link', { name: en.library.doors.introKey, exact: true })).toBeVisible();
});
