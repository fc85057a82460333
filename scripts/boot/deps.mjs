// Makes node_modules what package-lock.json says, once, however many launchers start together.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { withLock } from './lock.mjs';
import { cache, root } from './paths.mjs';
import { runNpm } from './run.mjs';
import { say, Trouble } from './say.mjs';

/** Stops where Node is too old to run the tools at all. */
export function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Trouble(
    `Node ${process.versions.node} (${process.execPath}) is too old: Steadyline needs 20.19 or newer.\n` +
      'Install one from https://nodejs.org or with your version manager, then run this again.',
  );
}

/** What was installed: changes with the lock file, the platform and Node's binary interface. */
function stampFor(folder) {
  const hash = createHash('sha256').update(readFileSync(join(folder, 'package-lock.json')));
  return hash.update(`${process.platform} ${process.arch} abi${process.versions.modules}`).digest('hex');
}

function isInstalled(folder) {
  const stamp = join(folder, 'node_modules/.boot-stamp');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === stampFor(folder);
}

/** Installs what a folder's lock file names, where that is not yet done. */
export function installIn(folder, env = {}) {
  if (isInstalled(folder)) return;
  const place = relative(root, folder) || 'the project';
  withLock(join(cache, `install-${relative(root, folder).replaceAll(/\W+/g, '-') || 'app'}.lock`), () => {
    if (isInstalled(folder)) return;
    say(`Installing what ${place} needs (npm ci) …`);
    // --include=dev: NODE_ENV=production or a person's npmrc would leave out the build tools
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline'];
    const code = runNpm(args, { cwd: folder, env: { ...process.env, ...env } });
    if (code !== 0)
      throw new Trouble(
        `npm ci failed in ${folder} (exit ${code}); its own words are above.\n` +
          'Most often the registry cannot be reached, or node_modules belongs to another user. ' +
          'Mend that and run this again; deleting node_modules is always safe.',
      );
    writeFileSync(join(folder, 'node_modules/.boot-stamp'), stampFor(folder));
    say(`Installed what ${place} needs.`);
  });
}

/** The app's own dependencies. */
export const installApp = () => installIn(root);
