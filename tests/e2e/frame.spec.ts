// The frame holds: at every size of window and of words the call keeps its customer, its replies and its keys in sight, and the brief says on one screen what is about to ring.

import type { Page } from '@playwright/test';
import type { Scenario } from '../../src/engine/scenario/scenario.types';
import { scenarioLoaders } from '../../src/scenarios/load';
import { en } from '../../src/ui/copy/en';
import { wordsOnly } from './support/beforeTheApp';
import { CallPage } from './support/callPage';
import { callFaults, firstScreenFaults, type Planted } from './support/geometry';
import { expect, test } from './support/test';

const { call: copy, keys, brief } = en;

const loaded = (): Promise<Scenario[]> => Promise.all(Object.values(scenarioLoaders).map((load) => load()));

const byLength = (texts: readonly string[]): string[] => texts.toSorted((a, b) => b.length - a.length);

/** Words that try the room most: the longest of every size that lines are set in, and the longest replies of all. */
async function hardest(): Promise<Planted> {
  const scenarios = await loaded();
  const lines = byLength(scenarios.flatMap((one) => Object.values(one.lines).map(({ caption }) => caption)));
  const under = (most: number): string[] =>
    lines.filter((text) => text.replaceAll('*', '').length <= most).slice(0, 2);
  const replies = scenarios.flatMap(({ beats }) =>
    Object.values(beats).flatMap((beat) => Object.values(beat.replies).map(({ text }) => text)),
  );
  return {
    captions: ['No.', ...under(Number.POSITIVE_INFINITY), ...under(180), ...under(110), ...under(60)],
    replies: byLength(replies).slice(0, 4),
  };
}

/** Opens what a letter opens, by its dialog or heading. */
const open = async (page: Page, letter: string): Promise<void> => {
  await page.keyboard.press(letter);
  await page.locator('.sheet, .drawer-paper').waitFor();
};

test('the call keeps to its window, whatever is said, chosen or open', async ({ page }) => {
  const planted = await hardest();
  await wordsOnly(page);
  const call = new CallPage(page);
  await call.begin('guided');
  const faults: string[] = [];
  const look = async (state: string, words: Planted = planted): Promise<void> => {
    faults.push(...(await callFaults(page, state, words)));
  };
  await call.choosing();
  await look('choosing');
  const longest = {
    captions: planted.captions.toSorted((a, b) => b.length - a.length).slice(0, 1),
    replies: [],
  };
  for (const letter of ['h', 't', 'e', 'p', 'y']) {
    await open(page, letter);
    await look(`with ${letter} open`, longest);
    await page.keyboard.press('Escape');
  }
  await open(page, 'h');
  await page.getByRole('button', { name: copy.holdSheet.confirm }).click();
  await expect(async () => {
    if (await call.skip.isVisible()) await page.keyboard.press('s');
    await expect(page.getByRole('button', { name: copy.resume })).toBeVisible({ timeout: 200 });
  }).toPass();
  await look('on hold', { captions: [], replies: [] });
  expect(faults).toEqual([]);
});

test('a silence that counts keeps to the window too', async ({ page }) => {
  const planted = await hardest();
  await wordsOnly(page);
  const call = new CallPage(page);
  await call.begin('live', 'slow');
  await call.choosing();
  await expect(page.getByRole('button', { name: copy.clockOff })).toBeVisible();
  expect(
    await callFaults(page, 'silence', { ...planted, captions: byLength(planted.captions).slice(0, 1) }),
  ).toEqual([]);
});

test('the brief says on its first screen what rings, what it contains and how', async ({ page }) => {
  const faults: string[] = [];
  for (const { id, title } of await loaded()) {
    await page.goto(`#/brief/${id}`);
    await page.getByRole('button', { name: brief.start }).waitFor();
    const found = await firstScreenFaults(
      page,
      ['h1', '.about', '.contains', '.help', '.hard', '.time'],
      '.bar',
    );
    faults.push(...found.map((fault) => `${title}, ${fault}`));
  }
  expect(faults).toEqual([]);
});

test('Enter starts only what has been seen', async ({ page }) => {
  const call = new CallPage(page);
  await page.setViewportSize({ width: 300, height: 320 });
  await page.goto('#/brief/third-day-offline');
  await call.start.waitFor();
  const labels = page.locator('.contains');
  expect((await labels.boundingBox())?.y).toBeGreaterThan(200);
  await page.keyboard.press('Enter');
  await expect(labels).toBeInViewport({ ratio: 0.9 });
  await expect(call.start).not.toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(call.start).toBeInViewport();
  await page.keyboard.press('Enter');
  await call.answer.waitFor();
});

test('the list of keys opens on its key, names those of the screen, and lets the call go on', async ({
  page,
}) => {
  await wordsOnly(page);
  const call = new CallPage(page);
  await call.begin('guided');
  await call.choosing();
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: keys.title });
  await expect(list.getByText(keys.commands.pick)).toBeVisible();
  await expect(list.getByText(keys.commands.hint)).toBeVisible();
  await page.keyboard.press('1');
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(call.replies.first()).toBeVisible();
  await expect(call.said).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { name: copy.hintTitle })).toBeVisible();
});
