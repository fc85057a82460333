// Finds a Chromium that starts, or installs one. Knows nothing of what is done with it.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inPackage, requireHere } from './paths.mjs';
import { run, runNode } from './run.mjs';
import { say, Trouble } from './say.mjs';

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env.PROGRAMFILES ?? 'C:/Program Files', 'Google/Chrome/Application/chrome.exe'),
  join(process.env['PROGRAMFILES(X86)'] ?? 'C:/Program Files (x86)', 'Microsoft/Edge/Application/msedge.exe'),
];

/** A browser counts only when it runs: a downloaded one may lack system libraries. */
function starts(program) {
  if (!program || !existsSync(program)) return false;
  if (process.platform === 'win32') return true; // --version opens a window there
  const asked = spawnSync(program, ['--version'], { timeout: 30_000, encoding: 'utf8' });
  return asked.status === 0 && /\d+\./.test(asked.stdout);
}

const ofPlaywright = () => requireHere('@playwright/test').chromium.executablePath();

function find() {
  return [ofPlaywright(), ...known].find(starts);
}

const canUseApt = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function installWithApt() {
  say("Installing Debian's chromium package …");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
}

function installWithPlaywright() {
  say('Asking Playwright to download Chromium …');
  const cli = inPackage('@playwright/test', 'cli.js');
  runNode(cli, ['install', 'chromium'], { timeout: 300_000 });
}

/** The path of a Chromium that runs. Tries what is there, then the system's package, then Playwright's download. */
export function needBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !starts(chosen))
    throw new Trouble(`CHROMIUM_PATH is ${chosen}, which is not a browser that starts. Correct or unset it.`);
  if (chosen) return chosen;
  for (const install of [() => {}, canUseApt() ? installWithApt : () => {}, installWithPlaywright]) {
    install();
    const found = find();
    if (found) return found;
  }
  throw new Trouble(
    'No Chromium was found and none could be installed; the tests in a browser need one.\n' +
      "Install your system's chromium package (or run: npx playwright install --with-deps chromium), " +
      'or set CHROMIUM_PATH to one you have, then run this again.',
  );
}
