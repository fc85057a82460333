// One screen in every width and both themes. Knows no screen.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { palettePng } from './palettePng.mjs';

const SIZES = [
  { width: 360, height: 780 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
const THEMES = ['light', 'dark'];
/** The size in which the journey itself is played. */
const PLAY = SIZES[1];

/** `shoot(name)` for what is in sight, `shoot(name, { isWhole: true })` for the page to its end. */
export function camera({ page, time, folder, only, say }) {
  const taken = [];
  const met = [];
  const shoot = async (name, { isWhole = false } = {}) => {
    met.push(name);
    if (only && !only.includes(name)) return;
    await page.mouse.move(0, 0); // nothing is to look pointed at
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await time.redraw();
        const picture = await page.screenshot({ fullPage: isWhole, animations: 'disabled', caret: 'hide' });
        writeFileSync(join(folder, `${name}-${size.width}-${theme}.png`), palettePng(picture));
      }
    }
    await page.setViewportSize(PLAY);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await time.redraw();
    taken.push(name);
    say(name);
  };
  return Object.assign(shoot, { taken, met });
}
