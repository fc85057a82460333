// From the first visit to the first ring: a beginner's clicks, and what stands on the way.

import { library } from '../../src/scenarios/library';
import { en } from '../../src/ui/copy/en';
import { CallPage } from './support/callPage';
import { listen, soundOf } from './support/sound';
import { expect, test } from './support/test';

/** What the first door leads to. */
const [first] = library.toSorted((a, b) => a.difficulty - b.difficulty);

test('two clicks from the first page to a ringing phone, within a minute', async ({ page }) => {
  await listen(page);
  const begunAt = Date.now();
  await page.goto('./');
  await page.getByRole('link', { name: en.library.doors.firstKey }).click();
  const call = new CallPage(page);
  await call.start.click();
  await expect(call.answer).toBeFocused();
  await expect(page.getByRole('heading', { name: first?.customer ?? '', level: 1 })).toBeVisible();
  expect(Date.now() - begunAt).toBeLessThan(60_000);
  await expect.poll(async () => (await soundOf(page)).peak, 'the ring is heard').toBeGreaterThan(0.01);
  expect((await soundOf(page)).heard.at(-1)?.isLooping).toBe(true);

  await call.answer.click();
  await expect(call.caption).toBeVisible();
});

test('a first visit is offered Guided, nothing scored, and every label before the call', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: en.library.doors.firstKey }).click();
  await expect(page.getByRole('radio', { name: en.common.settingNames.guided })).toBeChecked();
  for (const label of first?.labels ?? [])
    await expect(page.getByText(label.text, { exact: true })).toBeVisible();
  await expect(page.getByText(en.brief.helpSays.guided)).toBeVisible();
});
