// Runs other programs and waits for them. Knows nothing of what they do.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Runs a program with the terminal attached and gives back its exit code; 1 where it could not be started. */
export function run(program, args, options = {}) {
  return spawnSync(program, args, { stdio: 'inherit', ...options }).status ?? 1;
}

/** Runs a JavaScript file with this very Node. */
export function runNode(file, args = [], options = {}) {
  return run(process.execPath, [file, ...args], options);
}

/** Runs npm without a shell: the npm that started us, else the one beside Node, else the one on the PATH. */
export function runNpm(args, options = {}) {
  const beside = dirname(process.execPath);
  const cli = [
    process.env.npm_execpath,
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
  ].find((file) => file?.endsWith('npm-cli.js') && existsSync(file));
  return cli
    ? runNode(cli, args, options)
    : run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Like `runNode`, but this process stays awake meanwhile (it may be serving the page the program looks at). */
export function runNodeMeanwhile(file, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
