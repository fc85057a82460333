// The house a call is played in: named in the settings, told in the brief, in force in the call; and all calls read again under another.

import { en } from '../../src/ui/copy/en';
import { expectAccessible, expectNoSidewaysScroll, expectTargetsLargeEnough } from './support/axe';
import { sameSeed, wordsOnly } from './support/beforeTheApp';
import { CallPage } from './support/callPage';
import { backupOf, sortedAttempt } from './support/histories';
import { HistoryPage } from './support/historyPage';
import { houseOf, playedBy } from './support/playedWell';
import { SCENARIO } from './support/roads';
import { SettingsPage } from './support/settingsPage';
import { expect, test } from './support/test';

const own = houseOf(SCENARIO.policy);
const other = houseOf('zero-tolerance');
const { house: words } = en.settings;
const { again } = en.history;

test.beforeEach(({ page }) => Promise.all([sameSeed(page), wordsOnly(page)]));

test('named in the settings it is told in the brief, and in the call its missing desks are closed', async ({
  page,
}) => {
  const settings = new SettingsPage(page);
  await settings.open();
  await page.getByRole('combobox', { name: words.label }).selectOption({ label: other.name });
  await page.reload();
  await expect(page.getByRole('combobox', { name: words.label })).toHaveValue(other.id);

  await page.goto(`#/brief/${SCENARIO.id}`);
  const pick = page.getByRole('combobox', { name: en.brief.house.choose });
  await expect(pick).toHaveValue(other.id);
  const law = page.locator('.law');
  for (const label of Object.values(en.houseRules.labels))
    await expect(law.getByText(label, { exact: true })).toBeVisible();
  await expect(law).toContainText(en.houseRules.warnings(other.warningsDue));
  await expect(law).toContainText(en.brief.house.fromSettings);
  const closed = Object.values(SCENARIO.brief.targets).filter(({ route }) => !other.routes.includes(route));
  for (const { name } of closed)
    await expect(law).toContainText(en.houseRules.closed(name, other.closedRoute));

  const call = new CallPage(page);
  await call.start.click();
  await call.answer.click();
  await call.choosing();
  await page.keyboard.press('p');
  await expect(page.locator('.drawer-paper')).toContainText(other.summary);
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  const sheet = page.getByRole('dialog', { name: en.call.transferSheet.title });
  for (const { name, route } of Object.values(SCENARIO.brief.targets)) {
    const row = sheet.getByRole('radio', { name });
    if (other.routes.includes(route)) await expect(row).toBeEnabled();
    else {
      await expect(row).toBeDisabled();
      await expect(sheet).toContainText(other.closedRoute);
    }
  }
});

test('a house that is gone gives way to the contact’s own, in a sentence; the brief can change it for one call', async ({
  page,
}) => {
  const settings = new SettingsPage(page);
  await settings.open();
  await settings.choose(en.settings.look.theme, en.settings.look.themes.light);
  const copy: unknown = JSON.parse(await settings.copyOut());
  await settings.deleteEverything();
  const kept = copy as { settings: Record<string, unknown> };
  kept.settings['policyId'] = 'sold-to-rivals';
  await settings.copyIn(JSON.stringify(kept));
  await expect(page.getByText(words.gone)).toBeVisible();
  expect(JSON.parse(await settings.copyOut()).settings.policyId).toBe('sold-to-rivals');

  await page.goto(`#/brief/${SCENARIO.id}`);
  const pick = page.getByRole('combobox', { name: en.brief.house.choose });
  await expect(pick).toHaveValue(own.id);
  await expect(page.getByText(en.brief.house.gone(own.name))).toBeVisible();
  await pick.selectOption(other.id);
  await expect(page.getByText(en.brief.house.gone(own.name))).toBeHidden();
  await expect(page.locator('.law')).toContainText(en.houseRules.warnings(other.warningsDue));
});

test('every call is read again by keyboard, beside what was shown; one that no longer fits says so', async ({
  page,
}) => {
  const { attempt } = await playedBy('REPAIRER', 'someone-who-speaks-english');
  const old = { ...sortedAttempt('old'), scenarioVersion: SCENARIO.version + 1 };
  const settings = new SettingsPage(page);
  await settings.open();
  await settings.copyIn(backupOf([sortedAttempt('one'), attempt, old]));
  await page.getByText(en.settings.data.imported(3, 0)).waitFor();
  await page.setViewportSize({ width: 360, height: 740 });
  const history = new HistoryPage(page);
  await history.open();
  const before = await history.words();

  await page.getByRole('combobox', { name: again.label }).selectOption(other.id);
  await page.getByRole('button', { name: again.key }).focus();
  await page.keyboard.press('Enter');
  const outcome = page.locator('.again').getByText(new RegExp(`read again by ${other.name}`));
  await expect(outcome).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: other.name })).toHaveCount(1);
  await expect(page.getByText(again.there(other.name), { exact: true })).toHaveCount(2);
  await expect(page.getByText(again.unreadable.changed)).toBeVisible();
  const details = page.locator('.reread details').first();
  await details.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(details.locator('.houses li').first()).toBeVisible();
  for (const look of [expectAccessible, expectNoSidewaysScroll, expectTargetsLargeEnough])
    await look(page, 'my calls, read again');

  await page.getByRole('button', { name: again.putAway }).click();
  expect(await history.words(), 'what was shown stays as it was').toEqual(before);
  await page.reload();
  await history.open();
  await expect(history.calls).toHaveCount(3);
  expect(await history.words()).toEqual(before);
});
