// One visit with a profile nobody has used: what comes over the wire, and when the screens can be used. Plays no call.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireHere } from '../boot/paths.mjs';
import { callDriver } from '../screens/callDriver.mjs';
import { watchPage } from './watchPage.mjs';

const SCENARIO = 'third-day-offline';
const QUIET_MS = 600;

/**
 * Opens the app, goes on to the ringing phone, and gives back weights and times. With `isWeighed` no service worker is
 * let in: it would fetch everything for later and hide what the screens themselves need.
 */
export async function coldVisit({ executablePath, address, copy, slowdown = 1, network, isWeighed = false }) {
  const { chromium } = requireHere('@playwright/test');
  const profile = mkdtempSync(join(tmpdir(), 'steadyline-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    viewport: { width: 1280, height: 800 },
    serviceWorkers: isWeighed ? 'block' : 'allow',
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const wire = await watchWire(page);
    await wire.slow(slowdown, network);
    await page.addInitScript(watchPage);
    await page.goto(address, { waitUntil: 'commit' });
    const drawn = (name) =>
      page.waitForFunction((which) => typeof window.bench?.drawn[which] === 'number', name);
    await drawn('title');
    await drawn('firstKey');
    const usable = await page.evaluate(() => window.bench.drawn.firstKey);
    await wire.quiet();
    const library = wire.sum();
    const driver = callDriver(page, copy);
    await driver.brief(SCENARIO);
    await driver.ring('guided');
    await drawn('answer');
    await wire.quiet();
    const ring = wire.sum();
    const bench = await page.evaluate(() => window.bench);
    const tasksUntil = bench.longTasks.filter(({ at }) => at <= usable).map(({ ms }) => ms);
    return {
      version: context.browser()?.version() ?? '',
      times: {
        'heading drawn': bench.drawn.title,
        'first key drawn': bench.drawn.firstKey,
        'longest task by then': Math.max(0, ...tasksUntil),
        'longest task to the ring': Math.max(0, ...bench.longTasks.map(({ ms }) => ms)),
      },
      weights: { library, 'a ringing phone': ring },
    };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Counts what this page itself asks for; what the service worker fetches for later is its own. */
async function watchWire(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const paths = new Map();
  const done = [];
  let movedAt = Date.now();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    paths.set(requestId, new URL(request.url).pathname);
    movedAt = Date.now();
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const path = paths.get(requestId) ?? '';
    done.push({ path, type: typeOf(path), bytes: encodedDataLength });
    movedAt = Date.now();
  });
  return {
    async slow(rate, network) {
      if (rate > 1) await session.send('Emulation.setCPUThrottlingRate', { rate });
      if (network) await session.send('Network.emulateNetworkConditions', network);
    },
    async quiet() {
      while (Date.now() - movedAt < QUIET_MS) await page.waitForTimeout(100);
    },
    sum() {
      const byType = {};
      for (const { type, bytes } of done) byType[type] = (byType[type] ?? 0) + bytes;
      return {
        requests: done.length,
        bytes: done.reduce((all, { bytes }) => all + bytes, 0),
        byType,
        files: [...done],
      };
    },
  };
}

function typeOf(path) {
  const end = /\.([a-z0-9]+)$/.exec(path)?.[1] ?? 'html';
  if (end === 'mp3') return path.includes('/phone/') ? 'phone sounds' : 'voices';
  return { html: 'html', js: 'js', css: 'css', woff2: 'font', json: 'json' }[end] ?? 'other';
}
