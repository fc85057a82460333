// Every screen for somebody whose browser is set to text twice as large: nothing runs out of the window sideways.

import { expectNoSidewaysScroll } from './support/axe';
import { wordsOnly } from './support/beforeTheApp';
import { paperScreens, roomScreens } from './support/everyScreen';
import { test } from './support/test';

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    // the browser's own setting, 16 px as it comes: widths given in em follow it, as they would not follow the page's
    use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'] }),
});

for (const [size, viewport] of [
  ['narrow', { width: 360, height: 740 }],
  ['wide', { width: 1280, height: 800 }],
] as const)
  for (const [name, walk] of [
    ['paper', paperScreens],
    ['room', roomScreens],
  ] as const)
    test(`${name} screens at twice the text, ${size}`, async ({ page }) => {
      await wordsOnly(page);
      await page.setViewportSize(viewport);
      await walk(page, (screen) => expectNoSidewaysScroll(page, screen));
    });
