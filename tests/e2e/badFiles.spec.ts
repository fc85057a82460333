// Copies that are damaged, hostile or of another time: each is answered in a sentence, and nothing that is here is lost.

import { writeFile } from 'node:fs/promises';
import { BACKUP_SENTENCES } from '../../src/engine/store/backupSentences';
import { en } from '../../src/ui/copy/en';
import { CallPage } from './support/callPage';
import { DebriefPage } from './support/debriefPage';
import { backupOf, draftOf, planOf, sortedAttempt } from './support/histories';
import { HistoryPage } from './support/historyPage';
import { SettingsPage } from './support/settingsPage';
import { expect, test } from './support/test';

const { data } = en.settings;
const good = backupOf([sortedAttempt()]);
const LEFT = 'third-day-offline';

const REFUSED: readonly (readonly [name: string, text: string, says: string])[] = [
  ['empty', '', BACKUP_SENTENCES.empty],
  ['no copy at all', 'Dear diary', BACKUP_SENTENCES.notJson],
  ['cut off', good.slice(0, good.length / 2), BACKUP_SENTENCES.cutOff],
  ['of another program', '{"app":"chess","format":1}', BACKUP_SENTENCES.wrongApp],
  ['of a newer Steadyline', good.replace('"format":1', '"format":99'), BACKUP_SENTENCES.newer],
  ['nested without end', '['.repeat(200_000), BACKUP_SENTENCES.tooDeep],
  [
    'reaching for a prototype',
    good.replace('"plans":[]', '"plans":[{"__proto__":{"isRich":true}}]'),
    BACKUP_SENTENCES.oddName,
  ],
  ['half there', '{"app":"steadyline","format":1,"attempts":{}}', BACKUP_SENTENCES.incomplete],
];

test('a file that is no copy is refused in a sentence, and the history stays', async ({ page }) => {
  const settings = new SettingsPage(page);
  await settings.open();
  await settings.copyIn(good);
  await expect(page.getByText(data.imported(1, 0))).toBeVisible();
  for (const [name, text, says] of REFUSED) {
    await settings.copyIn(text);
    await expect(page.getByText(says), name).toBeVisible();
    await expect(page.getByText(data.importFault), name).toBeVisible();
  }
  expect(JSON.parse(await settings.copyOut())).toHaveProperty('attempts.length', 1);
});

test('a file too large to be a copy is not read', async ({ page }) => {
  const file = test.info().outputPath('large.json');
  await writeFile(file, ' '.repeat(51 * 1024 * 1024));
  const settings = new SettingsPage(page);
  await settings.open();
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByText(BACKUP_SENTENCES.tooBig)).toBeVisible({ timeout: 30_000 });
});

test('ids that every object answers to name nobody: each screen says so in a sentence', async ({ page }) => {
  const settings = new SettingsPage(page);
  await settings.open();
  const names = ['constructor', 'toString', '__proto__'];
  const calls = names.flatMap((name) => [
    { ...sortedAttempt(`scenario-${name}`), scenarioId: name },
    { ...sortedAttempt(`policy-${name}`), policyId: name },
    { ...sortedAttempt(`ending-${name}`), endingId: name },
  ]);
  const draft = { ...draftOf('cd'), policyId: 'toString' };
  await settings.copyIn(backupOf(calls, { draft }));
  await expect(page.getByText(data.imported(calls.length + 1, 0))).toBeVisible();
  const history = new HistoryPage(page);
  await history.open();
  await expect(history.calls).toHaveCount(calls.length);
  await expect(page.getByText(en.history.endingGone).first()).toBeVisible();
  for (const { id } of calls) {
    await page.goto(`#/debrief/${id}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(en.app.fault.lead), id).toHaveCount(0);
  }
  for (const name of names) {
    await page.goto(`#/brief/${name}`);
    await expect(page.getByRole('heading', { name: en.brief.missing, level: 1 }), name).toBeVisible();
  }
  await page.goto('#/');
  await page.getByRole('button', { name: en.library.doors.resumeKey }).click();
  await expect(page.getByText(en.app.startFault.unknown)).toBeVisible();
});

test('a file of too many calls is refused by its size; a chain of a thousand forks is a list', async ({
  page,
}) => {
  const settings = new SettingsPage(page);
  await settings.open();
  const many = good.replace(/"attempts":\[.*?\],"plans"/, `"attempts":[${'7,'.repeat(299_999)}7],"plans"`);
  await settings.copyIn(many);
  await expect(page.getByText(BACKUP_SENTENCES.tooMany('calls', 300_000, 2_000))).toBeVisible();
  const one = sortedAttempt('r0');
  const chain = Array.from({ length: 1_000 }, (_, nth) => ({
    ...one,
    id: `r${nth}`,
    ...(nth === 0 ? {} : { forkOf: { attemptId: `r${nth - 1}`, keptMoves: 1 } }),
  }));
  await settings.copyIn(backupOf(chain));
  await expect(page.getByText(data.imported(1_000, 0))).toBeVisible();
  const history = new HistoryPage(page);
  await history.open();
  await expect(page.locator('.calls article')).toHaveCount(50);
  await page.getByRole('button', { name: en.history.more(50, 950) }).click();
  await expect(page.locator('.calls article')).toHaveCount(100);
});

test('a row that does not fit is left out by name, the others come in', async ({ page }) => {
  const settings = new SettingsPage(page);
  await settings.open();
  const bent = { ...sortedAttempt('bent'), seed: 'none' as unknown as number };
  await settings.copyIn(backupOf([sortedAttempt(), bent]));
  await expect(page.getByText(data.imported(1, 0))).toBeVisible();
  await expect(page.getByText(BACKUP_SENTENCES.unreadable('Attempt', 'bent', 'seed'))).toBeVisible();
});

test('markup in a copy is shown as the text it is', async ({ page }) => {
  const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const settings = new SettingsPage(page);
  await settings.open();
  await settings.copyIn(backupOf([sortedAttempt()], { plans: [planOf(markup, 'stay calm')] }));
  await expect(page.getByText(data.imported(2, 0))).toBeVisible();
  await page.goto('#/');
  await expect(page.getByText(en.library.doors.againPlan(markup, 'stay calm'))).toBeVisible();
  await expect(page).toHaveTitle(/Steadyline/);
  await page.goto(`#/brief/${LEFT}`);
  await expect(page.getByText(markup).first()).toBeVisible();
  await expect(page).toHaveTitle(/Steadyline/);
});

test('a call left on another version of its contact is told about, not continued, and can be let go', async ({
  page,
}) => {
  const settings = new SettingsPage(page);
  await settings.open();
  await settings.copyIn(backupOf([], { draft: { ...draftOf('cd'), scenarioVersion: 99 } }));
  await expect(page.getByText(data.imported(1, 0))).toBeVisible();
  await page.goto('#/');
  await page.getByRole('button', { name: en.library.doors.resumeKey }).click();
  await expect(page.getByText(en.app.startFault.changed)).toBeVisible();
  await settings.open();
  expect(JSON.parse(await settings.copyOut())).toHaveProperty('draft.scenarioVersion', 99);
  await page.goto('#/');
  await page.getByRole('button', { name: en.library.doors.drop }).click();
  await expect(page.getByRole('link', { name: en.library.doors.introKey, exact: true })).toBeVisible();
});

test('a call of another version keeps its scorecard and says so', async ({ page }) => {
  const settings = new SettingsPage(page);
  await settings.open();
  await settings.copyIn(backupOf([{ ...sortedAttempt(), scenarioVersion: 99 }]));
  await expect(page.getByText(data.imported(1, 0))).toBeVisible();
  const history = new HistoryPage(page);
  await history.open();
  await expect(page.getByText(en.history.asItWasDetail)).toBeVisible();
  await history.openDebrief();
  await expect(page.getByText(en.debrief.asItWas.notice)).toBeVisible();
  await expect(new DebriefPage(page).chances).toBeVisible();
});

test('addresses that lead nowhere say so', async ({ page }) => {
  for (const [address, says] of [
    ['#/no/such/page', en.app.notFound.title],
    ['#/brief/nobody', en.brief.missing],
    ['#/debrief/no-call', en.debrief.missing.title],
    ['#/call', en.app.noCall.title],
    ['#/brief/%E0%A4%A', en.brief.missing],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('heading', { name: says, level: 1 }), address).toBeVisible();
  }
  await page.goto(`#/brief/${LEFT}?from=nothing&kept=3`);
  await expect(page.getByText(en.brief.forkGone)).toBeVisible();
  await expect(new CallPage(page).start).toBeVisible();
});
