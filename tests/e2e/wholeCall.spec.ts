// One contact from ring to rest with real sound, then another road from it, left half way, and the history of both.

import { en } from '../../src/ui/copy/en';
import { CallPage } from './support/callPage';
import { DebriefPage } from './support/debriefPage';
import { HistoryPage } from './support/historyPage';
import { test } from './support/profile';
import { ROADS, titleOf, wordsOf } from './support/roads';
import { SettingsPage } from './support/settingsPage';
import { listen, soundOf } from './support/sound';
import { expect } from './support/test';

const [first = '', second = '', third = '', fourth = '', fifth = '', sixth = ''] = wordsOf(ROADS.sorted);
/** The decision from which the second road is taken. */
const FORK_AT = 3;

test('ring, six replies by voice, note, rest, debrief, another road, reload, restart', async ({
  profile,
}) => {
  test.setTimeout(180_000);
  let page = await profile.open();
  await listen(page);
  await page.goto('./');
  const call = new CallPage(page);
  await call.contact.click();
  await call.choose(en.common.settingNames.practice);
  await call.start.click();
  await call.answer.click();

  await test.step('the voice is heard, and time goes with it', async () => {
    await expect
      .poll(async () =>
        (await soundOf(page)).heard.some(({ isLooping, seconds }) => !isLooping && seconds > 1),
      )
      .toBe(true);
    const before = await soundOf(page);
    expect(before.state).toBe('running');
    await expect.poll(async () => (await soundOf(page)).seconds).toBeGreaterThan(before.seconds + 0.5);
    expect((await soundOf(page)).peak).toBeGreaterThan(0.05);
  });
  await call.sayAll([first, second, third, fourth, fifth, sixth]);
  await call.choosing();
  const spoken = (await soundOf(page)).heard.filter(({ isLooping, seconds }) => !isLooping && seconds > 1);
  expect(spoken.length).toBeGreaterThanOrEqual(6);
  await call.end('hang-up');
  await call.note();
  await page.getByRole('link', { name: en.rest.carryOn }).click();

  const debrief = new DebriefPage(page);
  await debrief.show();
  await debrief.open(FORK_AT);
  await debrief.tryAgain();
  await call.choosing();
  await expect(page).toHaveTitle(new RegExp(en.call.title('Third day offline', FORK_AT)));
  await call.say(third);
  await call.choosing();
  const caption = await call.caption.textContent();

  await test.step('a reload in the middle of the call goes on at the same beat', async () => {
    await page.reload();
    await page.getByRole('button', { name: en.library.doors.resumeKey }).click();
    await expect(call.caption).toHaveText(caption ?? '');
    await call.choosing();
    await expect(page).toHaveTitle(new RegExp(en.call.title('Third day offline', FORK_AT + 1)));
  });
  await call.say(fourth);
  await call.choosing();
  await call.closePolitely(1);
  for (let step = 1; step < 4; step += 1) {
    await call.choosing();
    await call.closePolitely(1);
  }
  await call.note();

  page = await profile.open();
  const history = new HistoryPage(page);
  await test.step('after a restart the history has both, the other road under its call', async () => {
    await history.open();
    await expect(history.calls).toHaveCount(1);
    await expect(history.calls.first()).toContainText(titleOf('cut-off'));
    await expect(history.roads).toHaveCount(1);
    await expect(history.roads.first()).toContainText(en.history.fork(FORK_AT));
    await expect(history.roads.first()).not.toContainText(titleOf('cut-off'));
  });
  const before = await history.words();

  await test.step('copied out, deleted and brought back, it is the same history', async () => {
    const settings = new SettingsPage(page);
    await settings.open();
    const copy = await settings.copyOut();
    await settings.deleteEverything();
    await history.open();
    await expect(page.getByRole('heading', { name: en.history.empty })).toBeVisible();
    await settings.open();
    await settings.copyIn(copy);
    // two calls, and the settings: they remember the introduction and the debrief that waits
    await expect(page.getByText(en.settings.data.imported(3, 0))).toBeVisible();
    expect(await settings.copyOut()).toBe(copy);
    await history.open();
    await expect(history.roads).toHaveCount(1);
    expect(await history.words()).toEqual(before);
  });
});
