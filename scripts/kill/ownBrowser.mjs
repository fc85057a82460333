// A Chromium of one's own with a profile that outlives it, and its end without a word: SIGKILL to the whole process group.

import { spawn } from 'node:child_process';
import { requireHere } from '../boot/paths.mjs';

const START_MS = 60_000;

/** Starts it on `profile` and connects. `kill` ends every process of it at once and waits until the group is gone. */
export async function ownBrowser(executablePath, profile) {
  const child = spawn(
    executablePath,
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const { pid } = child;
  if (pid === undefined) throw new Error(`${executablePath} could not be started.`);
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const endpoint = await new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`Chromium did not start: ${said}`)), START_MS);
    child.stderr.on('data', (text) => {
      said += text;
      const found = /ws:\/\/\S+/.exec(said);
      if (found === null) return;
      clearTimeout(late);
      resolve(found[0]);
    });
  });
  const { chromium } = requireHere('@playwright/test');
  const browser = await chromium.connectOverCDP(endpoint);
  const [context] = browser.contexts();
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    kill: async () => {
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // it had gone by itself
      }
      await gone;
      await browser.close().catch(() => undefined);
    },
  };
}
