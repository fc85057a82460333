// The app as a thing that is installed: offline after one visit, from any folder, and under its own strict policy.

import { type FolderServer, serveInFolder } from './support/folderServer';
import { expect, test } from './support/test';
import { controlled, recordingsKept } from './support/worker';

/** A thousand bytes that say which take they are. */
const take = (version: string | null): Buffer => Buffer.alloc(1000, version ?? '0');

test('after one visit the app opens with the network gone', async ({ page, context }) => {
  await page.goto('./');
  await controlled(page);
  await context.setOffline(true);
  const reloaded = await page.reload();
  expect(reloaded?.fromServiceWorker()).toBe(true);
  await expect(page).toHaveTitle(/Steadyline/);
});

test('a missing recording is missing, never a page in disguise', async ({ request }) => {
  expect((await request.get('audio/nobody/nothing.mp3')).status()).toBe(404);
});

test('nothing inline may run, and nothing is fetched from elsewhere', async ({ page, watch }) => {
  watch.expectComplaint(/Content Security Policy/);
  await page.goto('./');
  const tried = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.inline = "ran"';
    document.head.append(script);
    const outside = await fetch('https://example.org/').then(
      () => 'answered',
      () => 'refused',
    );
    return [document.documentElement.dataset['inline'] ?? 'never ran', outside];
  });
  expect(tried).toEqual(['never ran', 'refused']);
});

test.describe('from a folder of another server', () => {
  let server: FolderServer;
  let folder = '';
  test.beforeAll(async () => {
    server = await serveInFolder((path, query, response) => {
      if (path === 'audio/test/line.mp3')
        response.writeHead(200, { 'content-type': 'audio/mpeg' }).end(take(query.get('v')));
      else if (path === 'audio/test/page.mp3')
        response.writeHead(200, { 'content-type': 'text/html' }).end('<p>');
      else return false;
      return true;
    });
    folder = server.folder;
  });
  test.afterAll(() => server.stop());

  test('recordings fetched once stay, whole and in parts, take by take', async ({ page, watch, context }) => {
    watch.trust(new URL(folder).origin);
    watch.expectComplaint(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
    await page.goto(folder);
    await controlled(page);
    const ask = (name: string, range?: string): Promise<string> =>
      page.evaluate(
        ([file, part]) =>
          fetch(`audio/test/${file}`, part ? { headers: { range: part } } : {}).then(
            async (answer) =>
              `${answer.status} ${(await answer.text()).replace(/(.)\1+/, '$1…')} ${answer.headers.get('content-range') ?? ''}`.trim(),
            () => 'failed',
          ),
        [name, range] as const,
      );
    expect(await ask('line.mp3?v=1')).toBe('200 1…');
    expect(await ask('line.mp3?v=2')).toBe('200 2…');
    expect(await ask('page.mp3')).toBe('200 <p>');
    await expect.poll(() => recordingsKept(page)).toBe(2);
    await context.setOffline(true);
    expect(await ask('line.mp3?v=1')).toBe('200 1…');
    expect(await ask('line.mp3?v=2', 'bytes=100-199')).toBe('206 2… bytes 100-199/1000');
    expect(await ask('line.mp3?v=3')).toBe('failed');
    expect(await ask('page.mp3')).toBe('failed');
  });

  test('the app opens, and opens again when that server is gone', async ({ page, watch }) => {
    watch.trust(new URL(folder).origin);
    await page.goto(folder);
    await controlled(page);
    await server.stop();
    const reloaded = await page.reload();
    expect(reloaded?.fromServiceWorker()).toBe(true);
    await expect(page).toHaveTitle(/Steadyline/);
  });
});
