// One screen in every width and both themes. Knows no screen.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { palettePng } from './palettePng.mjs';

const SIZES = [
  { width: 360, height: 780 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
/** Windows in which the frame is tried: those of telephones, turned telephones, small and large desks. */
const WINDOWS = [
  { width: 360, height: 740 },
  { width: 390, height: 844 },
  { width: 740, height: 360 },
  { width: 1280, height: 600 },
  { width: 1366, height: 650 },
  { width: 1920, height: 1080 },
];
const CAPTION_SIZES = ['normal', 'large', 'largest'];
/** Those of them that are kept with the others: what the three widths do not show. */
const KEPT_WINDOWS = WINDOWS.filter(({ height }) => height < 640);
const THEMES = ['light', 'dark'];
/** The size in which the journey itself is played. */
const PLAY = SIZES[1];

/**
 * `shoot(name)` for what is in sight, `shoot(name, { isWhole: true })` for the page to its end. `isFramed`: also in the low
 * windows, and in every window, size of words and theme into `everyFolder` where one is given.
 */
export function camera({ page, time, folder, everyFolder, only, say }) {
  const taken = [];
  const met = [];
  const snap = async (file, isWhole) => {
    await time.redraw();
    const picture = await page.screenshot({ fullPage: isWhole, animations: 'disabled', caret: 'hide' });
    writeFileSync(file, palettePng(picture));
  };
  const setWords = (size) =>
    page.evaluate((to) => {
      document.documentElement.dataset.caption = to;
    }, size);
  const everyWindow = async (name) => {
    for (const { width, height } of WINDOWS) {
      await page.setViewportSize({ width, height });
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        for (const words of CAPTION_SIZES) {
          await setWords(words);
          await snap(join(everyFolder, `${name}-${width}x${height}-${words}-${theme}.png`), false);
        }
      }
    }
    await setWords(CAPTION_SIZES[0]);
  };
  const shoot = async (name, { isWhole = false, isFramed = false } = {}) => {
    met.push(name);
    if (only && !only.includes(name)) return;
    await page.mouse.move(0, 0); // nothing is to look pointed at
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await snap(join(folder, `${name}-${size.width}-${theme}.png`), isWhole);
      }
    }
    if (isFramed) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      for (const { width, height } of KEPT_WINDOWS) {
        await page.setViewportSize({ width, height });
        await snap(join(folder, `${name}-${width}x${height}-light.png`), false);
      }
      if (everyFolder !== undefined) await everyWindow(name);
    }
    await page.setViewportSize(PLAY);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await time.redraw();
    taken.push(name);
    say(name);
  };
  return Object.assign(shoot, { taken, met });
}
