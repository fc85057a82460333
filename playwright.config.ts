// Journeys through the built app in real Chromium, with real audio and real storage. Knows nothing of the journeys.

import { existsSync } from 'node:fs';
import { chromium, defineConfig } from '@playwright/test';

const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser the launcher found; run by hand, Playwright's own where it is installed, else the system's. */
function browserPath(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return given;
  return existsSync(chromium.executablePath()) ? undefined : system.find((path) => existsSync(path));
}

const port = Number(process.env['E2E_PORT'] ?? 4173);
const address = `http://127.0.0.1:${port}/`;
const executablePath = browserPath();
/** The built app under test: `dist`, or a build of one's own. */
const dist = process.env['E2E_DIST'] ?? 'dist';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0, // a test that passes the second time hides a fault
  workers: 2,
  reporter: [['list']],
  // ceilings, not waits: far above what a quiet machine needs, so that a busy one is slow and not red
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: address,
    trace: 'retain-on-failure',
    actionTimeout: 30_000, // a control that cannot be pressed says so itself, before the test's own time is up
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // no autoplay flag: a click is the gesture that unlocks sound, as it is for a person
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [{ name: 'e2e', testMatch: '**/*.spec.ts' }],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --outDir ${dist} --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: !process.env['E2E_PORT'],
    timeout: 60_000,
  },
});
