// After one visit: the server stopped, the network gone, the browser closed and opened again, and the customer still speaks.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { en } from '../../src/ui/copy/en';
import { CallPage } from './support/callPage';
import { serveInFolder } from './support/folderServer';
import { dist } from './support/places';
import { test } from './support/profile';
import { ROADS, wordsOf } from './support/roads';
import { listen, soundOf } from './support/sound';
import { expect } from './support/test';
import { recordingsKept } from './support/worker';

test('the app opens from its folder and the call has its voice', async ({ profile, watch }) => {
  const server = await serveInFolder();
  watch.trust(new URL(server.folder).origin);
  const manifest = await readFile(join(dist, 'audio/third-day-offline/manifest.json'), 'utf8');
  const recordings = Object.keys((JSON.parse(manifest) as { lines: object }).lines).length;

  let page = await profile.open();
  await page.goto(server.folder);
  await new CallPage(page).contact.click();
  await expect(page.getByText(en.brief.voices.ready)).toBeVisible({ timeout: 60_000 });
  expect(await recordingsKept(page), 'every recording is kept, not only the first ones').toBe(recordings);

  await server.stop();
  page = await profile.open(async (context) => {
    await context.setOffline(true);
    await listen(context);
  });
  await page.goto(server.folder);
  await new CallPage(page).contact.click();
  const call = new CallPage(page);
  await call.start.click();
  await call.answer.click();
  const voices = async (): Promise<number> =>
    (await soundOf(page)).heard.filter(({ isLooping, seconds }) => !isLooping && seconds > 1).length;
  await expect.poll(voices).toBe(1);
  await call.say(wordsOf(ROADS.sorted)[0] ?? '');
  await expect.poll(voices).toBeGreaterThan(1);
  expect((await soundOf(page)).peak).toBeGreaterThan(0.05);
});

test('an address inside the app opens offline too, and one that leads nowhere says so', async ({
  page,
  context,
}) => {
  await page.goto('./#/settings');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await context.setOffline(true);
  await page.goto('./?again#/settings');
  await expect(page.getByRole('heading', { name: en.settings.title, level: 1 })).toBeVisible();
  await page.goto('./#/no/such/page');
  await expect(page.getByRole('heading', { name: en.app.notFound.title })).toBeVisible();
});
