// The app as a thing that is installed: offline after one visit, from any folder, and under its own strict policy.

import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { dist } from './support/places';
import { expect, test } from './support/test';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.mp3': 'audio/mpeg',
};

/** A thousand bytes that say which take they are. */
const take = (version: string | null): Buffer => Buffer.alloc(1000, version ?? '0');

/** The plainest of static servers: the built app in the folder `/deep/er/`, and a recording in as many takes as asked. */
function serveInFolder(): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (path === '/deep/er/audio/test/line.mp3')
      return response.writeHead(200, { 'content-type': 'audio/mpeg' }).end(take(searchParams.get('v')));
    if (path === '/deep/er/audio/test/page.mp3')
      return response.writeHead(200, { 'content-type': 'text/html' }).end('<p>');
    const inside = path.startsWith('/deep/er/') ? path.slice('/deep/er/'.length) : undefined;
    const file = inside === undefined ? dist : join(dist, inside === '' ? 'index.html' : inside);
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': kinds[extname(file)] ?? 'application/octet-stream' });
    return createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

const controlled = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller)
      await new Promise((done) =>
        navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
      );
    return true;
  });

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
  let server: Server;
  let folder = '';
  test.beforeAll(async () => {
    server = await serveInFolder();
    folder = `http://127.0.0.1:${(server.address() as AddressInfo).port}/deep/er/`;
  });
  test.afterAll(() => stop(server));

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
    await expect
      .poll(() => page.evaluate(async () => (await (await caches.open('audio-v1')).keys()).length))
      .toBe(2);
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
    await stop(server);
    const reloaded = await page.reload();
    expect(reloaded?.fromServiceWorker()).toBe(true);
    await expect(page).toHaveTitle(/Steadyline/);
  });
});
