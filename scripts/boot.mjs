// The launcher behind every npm script. Works on a fresh clone with only Node and npm: installs what is missing first.
//   node scripts/boot.mjs start | test | dev | check | bench | kill | voices | screens  [arguments]

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { needBrowser } from './boot/browser.mjs';
import { installApp, installIn, needNode } from './boot/deps.mjs';
import { inPackage, root } from './boot/paths.mjs';
import { anyFreePort } from './boot/ports.mjs';
import { runNode, runNodeMeanwhile } from './boot/run.mjs';
import { runSteps } from './boot/runSteps.mjs';
import { say, Trouble } from './boot/say.mjs';
import { start, whileServed } from './boot/serve.mjs';
import { all, quick } from './boot/steps.mjs';

function scriptAt(file) {
  if (existsSync(join(root, file))) return join(root, file);
  throw new Trouble(`${file} is missing from ${root}. The clone is incomplete: git checkout -- ${file}`);
}

/** Each command gives back its exit code; `start` gives none and goes on serving. */
const commands = {
  async start() {
    installApp();
    await start();
  },

  async test() {
    installApp();
    const browser = needBrowser();
    say(`Browser: ${browser}`);
    const env = { CHROMIUM_PATH: browser, CI: process.env.CI ?? '1' };
    const { passed, failed, ok } = runSteps(all(await anyFreePort()), env);
    const nothingRan = ok && passed === 0;
    if (nothingRan) say('No test ran at all: that is a failure.');
    console.log(`${passed} passed, ${nothingRan ? 1 : failed} failed`);
    return ok && !nothingRan ? 0 : 1;
  },

  check() {
    installApp();
    return runSteps(quick()).ok ? 0 : 1;
  },

  dev(args) {
    installApp();
    return runNode(inPackage('vite', 'bin/vite.js'), args);
  },

  bench(args) {
    installApp();
    return runNode(scriptAt('scripts/bench.mjs'), args);
  },

  /** On a build of its own that is there: `npm run build` first. */
  kill(args) {
    installApp();
    return runNode(scriptAt('scripts/kill.mjs'), args, {
      env: { ...process.env, CHROMIUM_PATH: needBrowser() },
    });
  },

  voices(args) {
    const tool = scriptAt('tools/voices/main.mjs');
    installApp(); // the scenarios are read through the app's own build tool
    // checking reads files only; the 400 MB of the speech model's runtime are for recording.
    // The runtime's CPU library is in its package; its install step would fetch a CUDA one, which is not needed
    if (!args.includes('--check'))
      installIn(join(root, 'tools/voices'), { ONNXRUNTIME_NODE_INSTALL_CUDA: 'skip' });
    return runNode(tool, args);
  },

  screens(args) {
    installApp();
    const tool = scriptAt('scripts/screens.mjs');
    const browser = needBrowser();
    const env = { CHROMIUM_PATH: browser };
    return whileServed((address) => runNodeMeanwhile(tool, args, { ...env, BASE_URL: address }));
  },
};

const [name = 'start', ...args] = process.argv.slice(2);
try {
  process.chdir(root);
  needNode();
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    throw new Trouble(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
  const code = await command(args);
  if (code !== undefined) process.exit(code);
} catch (error) {
  console.error(error instanceof Trouble ? `\n${error.message}` : error);
  process.exit(1);
}
