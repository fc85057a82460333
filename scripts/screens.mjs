// Takes a picture of every screen into docs/screens: three widths, day and night. Run through `npm run screens`.
//   npm run screens [-- --only call-held,debrief] [--every FOLDER]
// With --every, brief, call and debrief are also taken in every window, size of words and theme, into FOLDER.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { needBrowser } from './boot/browser.mjs';
import { requireHere, root } from './boot/paths.mjs';
import { Trouble } from './boot/say.mjs';
import { appCopy, weightsOfWords } from './screens/appCopy.mjs';
import { handClock } from './screens/handClock.mjs';
import { journey } from './screens/journey.mjs';
import { camera } from './screens/shoot.mjs';

async function main() {
  const address = process.env.BASE_URL;
  if (!address)
    throw new Trouble('BASE_URL is not set. Use `npm run screens`, which builds and serves the app.');
  const { values } = parseArgs({ options: { only: { type: 'string' }, every: { type: 'string' } } });
  const only = values.only?.split(',');
  const folder = join(root, 'docs/screens');
  mkdirSync(folder, { recursive: true });
  const everyFolder = values.every;
  if (everyFolder !== undefined) mkdirSync(everyFolder, { recursive: true });

  const { chromium } = requireHere('@playwright/test');
  const browser = await chromium.launch({ executablePath: needBrowser() });
  try {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      locale: 'en-GB',
      timezoneId: 'Europe/London',
    });
    const page = await context.newPage();
    const time = await handClock(page);
    const shoot = camera({ page, time, folder, everyFolder, only, say: (message) => console.log(message) });
    await journey({ page, address, time, shoot, copy: await appCopy(), weights: await weightsOfWords() });
    const missed = only?.filter((name) => !shoot.taken.includes(name)) ?? [];
    if (missed.length > 0)
      throw new Trouble(`There is no screen called ${missed.join(', ')}. There are: ${shoot.met.join(', ')}`);
    console.log(`${shoot.taken.length} screens in docs/screens`);
  } finally {
    await browser.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Trouble ? `\n${error.message}` : error);
  process.exit(1);
}
