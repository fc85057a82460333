// A call that could have gone better: its review is watched, its marks and better roads are read, its evidence opened, and another house asked.

import { en } from '../../src/ui/copy/en';
import { letWork, sameSeed, wordsOnly, workersThatWait } from './support/beforeTheApp';
import { busyTasks } from './support/busyTasks';
import { CallPage } from './support/callPage';
import { DebriefPage } from './support/debriefPage';
import { backupOf } from './support/histories';
import { HistoryPage } from './support/historyPage';
import { houseOf, playedBy } from './support/playedWell';
import { SettingsPage } from './support/settingsPage';
import { expect, test } from './support/test';

/** Its limits and warnings read otherwise in other houses. */
const CONTACT = 'someone-who-speaks-english';
const { review, otherHouse, chances } = en.debrief;

test('a review from its first hundredth to its marks, its evidence, and another house', async ({ page }) => {
  test.setTimeout(180_000);
  await Promise.all([sameSeed(page), wordsOnly(page)]);
  const call = new CallPage(page);
  const { words: said } = await playedBy('REPAIRER', CONTACT);
  await call.begin('practice', undefined, CONTACT);
  await call.sayAll(said);
  await call.note();
  await page.getByRole('link', { name: en.rest.carryOn }).click();
  const debrief = new DebriefPage(page);
  await debrief.show();

  const decisions = said.length;
  await test.step('it is ready, and every decision has its mark, its cost and its better road', async () => {
    await expect(page.getByText(review.ready)).toBeVisible({ timeout: 90_000 });
    await page.getByText(review.asTable).click();
    const rows = page.getByRole('table', { name: review.caption }).locator('tbody tr');
    await expect(rows).toHaveCount(decisions);
    const words = await rows.allInnerTexts();
    const grades = Object.values(en.debrief.grades);
    for (const row of words)
      expect(
        grades.some((grade) => row.includes(grade)),
        row,
      ).toBe(true);
    const better = words.filter((row) => row.includes('“'));
    expect(better.length).toBeGreaterThan(0);
    for (const row of better) expect(row).toMatch(/\b(points?|Nothing)\b/);
    await expect(page.locator('.chart-wide .row-of button')).toHaveCount(decisions);
    const graded = words.map((row) => grades.find((grade) => row.includes(grade)) ?? '');
    const marks = page.locator('.chart-wide .row-of');
    for (const [at, grade] of graded.entries())
      await expect(
        marks.getByRole('button', { name: new RegExp(`^Decision ${at + 1} at .*${grade}`, 'i') }),
      ).toHaveCount(1);
  });

  await test.step('a decision tells the better way on in the words to say', async () => {
    const at = await page
      .getByRole('table', { name: review.caption })
      .locator('tbody tr', { hasText: '“' })
      .first()
      .getByRole('rowheader')
      .innerText();
    await debrief.open(Number(at));
    await expect(debrief.decision.getByRole('heading', { name: review.road })).toBeVisible();
    await expect(debrief.decision.locator('.better li').first()).toContainText('“');
  });

  await test.step('the evidence names turn, words, behaviour, rubric row and rule, and leads to the decision', async () => {
    await debrief.chances.getByText(chances.every).click();
    const account = debrief.chances.locator('.every li');
    expect(await account.count()).toBeGreaterThan(decisions);
    const limit = account.filter({ hasText: /The rule: / }).first();
    await expect(limit).toContainText(/Decision \d+/);
    await expect(limit).toContainText('“');
    await expect(account.filter({ hasText: /^.*The rule: / }).first()).toBeVisible();
    await limit.getByRole('button').click();
    const turn = /\d+/.exec(await limit.getByRole('button').innerText())?.[0];
    await expect(
      debrief.decision.getByRole('heading', { name: new RegExp(`^Decision ${turn}\\b`) }),
    ).toBeFocused();
  });

  await test.step('another house reads the same call, by its own rules', async () => {
    const house = houseOf('zero-tolerance');
    const other = page.getByRole('region', { name: otherHouse.title });
    await other.getByLabel(otherHouse.label).selectOption(house.id);
    await expect(other).toContainText(house.summary);
    await expect(other.locator('.houses li').first()).toBeVisible();
    await expect(other).toContainText(otherHouse.whole);
  });
});

test('a review is stopped and begun again', async ({ page, browser }) => {
  test.setTimeout(180_000);
  const { attempt } = await playedBy('REPAIRER', CONTACT);
  const settings = new SettingsPage(page);
  await settings.open();
  await settings.copyIn(backupOf([attempt]));
  await page.getByText(en.settings.data.imported(1, 0)).waitFor();
  // from here on: a copy is read in a worker too
  await workersThatWait(page);
  await page.reload();
  const history = new HistoryPage(page);
  await history.open();
  await history.openDebrief();
  const debrief = new DebriefPage(page);
  await debrief.show();
  await page.getByRole('button', { name: review.stop }).click();
  await expect(page.getByText(review.stopped)).toBeVisible();
  const again = page.getByRole('button', { name: review.again });
  await expect(again).toBeFocused();

  const tasks = await busyTasks(browser, page, async () => {
    await again.click();
    await expect(page.getByRole('progressbar', { name: review.progress })).toBeVisible();
    await letWork(page);
    await expect(page.getByText(review.ready)).toBeVisible({ timeout: 90_000 });
    await page.waitForTimeout(500); // what the result draws is counted as well
  });
  // a figure for whoever reads the report: a time is no test
  test.info().annotations.push({ type: 'longest task, processor ms', description: String(tasks[0] ?? 0) });
});
