// Nothing moves for somebody who asked for stillness, and everything is still said.

import type { Page } from '@playwright/test';
import { en } from '../../src/ui/copy/en';
import { wordsOnly } from './support/beforeTheApp';
import { CallPage } from './support/callPage';
import { SettingsPage } from './support/settingsPage';
import { expect, test } from './support/test';

/** What moves within twenty frames: animations under way, and drawings that are not what they were. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const drawn = (): string[] =>
      [
        ...document.querySelectorAll<HTMLElement>('.feed, .dot, .strip path, .sea path, .sea circle, .load'),
      ].map(
        (element) =>
          `${element.getAttribute('class')} ${element.getAttribute('style')} ${element.getAttribute('d')} ${element.getAttribute('transform')}`,
      );
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    const before = drawn();
    for (let frames = 0; frames < 20; frames += 1) await frame();
    const after = drawn();
    const running = document
      .getAnimations()
      .filter(
        ({ playState, effect }) =>
          playState === 'running' && Number(effect?.getComputedTiming().duration) > 1,
      )
      .map(({ effect }) => `${(effect as KeyframeEffect).target?.className} runs`);
    return [...running, ...after.filter((each, at) => each !== before[at])];
  });

async function walk(page: Page): Promise<void> {
  const call = new CallPage(page);
  await page.goto('#/brief/third-day-offline');
  await call.start.click();
  await call.answer.waitFor();
  expect(await moving(page), 'ring').toEqual([]);
  await call.answer.click();
  await call.skip.waitFor();
  expect(await moving(page), 'call, speaking').toEqual([]);
  await call.choosing();
  await call.end('hang-up');
  await call.note();
  await expect(page.getByText(en.rest.follow)).toBeVisible();
  expect(await moving(page), 'rest').toEqual([]);
}

test.beforeEach(({ page }) => wordsOnly(page));

test('by the system’s wish', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await walk(page);
});

test('by the person’s own setting', async ({ page }) => {
  const settings = new SettingsPage(page);
  await settings.open();
  await settings.choose(en.settings.look.motion, en.settings.look.motions.still);
  await walk(page);
});

test('otherwise the paper feeds', async ({ page }) => {
  const call = new CallPage(page);
  await page.goto('#/brief/third-day-offline');
  await call.start.click();
  await call.answer.waitFor();
  expect((await moving(page)).length).toBeGreaterThan(0);
});
