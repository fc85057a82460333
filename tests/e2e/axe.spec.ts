// Every screen for everybody: in day and night, narrow and wide, and at twice the text.

import { expectAccessible, expectNoSidewaysScroll, expectTargetsLargeEnough } from './support/axe';
import { wordsOnly } from './support/beforeTheApp';
import { paperScreens, roomScreens } from './support/everyScreen';
import { test } from './support/test';

const WALKS = { paper: paperScreens, room: roomScreens } as const;
const SIZES = { narrow: { width: 360, height: 740 }, wide: { width: 1280, height: 800 } } as const;

test.beforeEach(({ page }) => wordsOnly(page));

for (const [name, walk] of Object.entries(WALKS)) {
  for (const [size, colorScheme] of [
    ['wide', 'light'],
    ['narrow', 'dark'],
  ] as const)
    test(`${name} screens have no grave fault, ${size} and ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize(SIZES[size]);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await walk(page, async (screen) => {
        await expectAccessible(page, screen);
        await expectNoSidewaysScroll(page, screen);
        await expectTargetsLargeEnough(page, screen);
      });
    });
}
