// Each setting takes effect at once and is still there after a reload.

import { en } from '../../src/ui/copy/en';
import { wordsOnly } from './support/beforeTheApp';
import { CallPage } from './support/callPage';
import { backupOf, sortedAttempt } from './support/histories';
import { SettingsPage } from './support/settingsPage';
import { listen, soundOf } from './support/sound';
import { expect, test } from './support/test';

const copy = en.settings;

test('a chosen theme stands before the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const settings = new SettingsPage(page);
  await settings.open();
  await settings.choose(copy.look.theme, copy.look.themes.dark);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.addInitScript(() => {
    new MutationObserver((_, watching) => {
      if (document.body === null) return;
      watching.disconnect();
      document.documentElement.dataset['themeAtBody'] = document.documentElement.dataset['theme'] ?? 'none';
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme-at-body', 'dark');
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const lightest = Math.max(...(paper.match(/\d+/g) ?? ['255']).slice(0, 3).map(Number));
  expect(lightest, `dark paper, not ${paper}`).toBeLessThan(80);
});

test('larger words for the customer, from the settings to the call', async ({ page }) => {
  await wordsOnly(page);
  const settings = new SettingsPage(page);
  const sizeInCall = async (size: keyof typeof copy.words.sizes): Promise<number> => {
    await settings.open();
    await settings.choose(copy.words.size, copy.words.sizes[size]);
    const call = new CallPage(page);
    await call.begin();
    return call.caption.evaluate((voice) => Number.parseFloat(getComputedStyle(voice).fontSize));
  };
  const usual = await sizeInCall('normal');
  const large = await sizeInCall('large');
  const largest = await sizeInCall('largest');
  expect(large).toBeGreaterThan(usual);
  expect(largest).toBeGreaterThan(large);
});

test('the sound check rings, says that sound runs, and helps where it was not heard', async ({ page }) => {
  await listen(page);
  const settings = new SettingsPage(page);
  await settings.open();
  await page.getByRole('button', { name: copy.sound.check }).click();
  await expect(page.getByText(copy.sound.health.running)).toBeVisible();
  await expect.poll(async () => (await soundOf(page)).peak).toBeGreaterThan(0.01);
  await page.getByRole('button', { name: copy.sound.no, exact: true }).click();
  for (const advice of copy.sound.advice) await expect(page.getByText(advice)).toBeVisible();
});

test('time to answer and stillness are there again after a reload', async ({ page }) => {
  const settings = new SettingsPage(page);
  await settings.open();
  await settings.choose(copy.timing.label, copy.timing.names[3]);
  await settings.choose(copy.look.motion, copy.look.motions.still);
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'still');
  await page.reload();
  for (const [group, name] of [
    [copy.timing.label, copy.timing.names[3]],
    [copy.look.motion, copy.look.motions.still],
  ] as const)
    await expect(page.getByRole('group', { name: group }).getByRole('radio', { name })).toBeChecked();
  await page.goto('#/brief/third-day-offline');
  await page.getByRole('radio', { name: en.common.settingNames.live, exact: true }).check();
  await expect(page.getByText(en.brief.timeSays.slow(3))).toBeVisible();
});

test('one call can be deleted, everything only once it was asked and answered', async ({ page }) => {
  const settings = new SettingsPage(page);
  await settings.open();
  await settings.copyIn(backupOf([sortedAttempt('one'), { ...sortedAttempt('two'), setting: 'live' }]));
  await expect(page.getByText(copy.data.imported(2, 0))).toBeVisible();
  await page.getByRole('button', { name: copy.data.deleteAll }).click();
  await page.getByRole('dialog').getByRole('button', { name: en.common.keep }).click();
  await page.goto('#/history');
  await expect(page.getByRole('article')).toHaveCount(2);
  await page.getByRole('button', { name: en.history.remove }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: en.history.removeKey }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
  await settings.open();
  await settings.deleteEverything();
  await page.goto('#/history');
  await expect(page.getByRole('heading', { name: en.history.empty })).toBeVisible();
});
