// What is checked, in order: each step says what it does and which file it runs. Runs nothing itself.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cache, inPackage, root } from './paths.mjs';

/** Where the two test runners leave their counts. */
export const reports = { unit: join(cache, 'vitest.json'), browser: join(cache, 'playwright.json') };

const voices = join(root, 'tools/voices/main.mjs');

/** Quick checks of the text itself; nothing is built or run. */
export const quick = () => [
  { name: 'types', says: 'type check', file: inPackage('typescript', 'bin/tsc'), args: ['-b'] },
  {
    name: 'format',
    says: 'formatting and order of imports',
    file: inPackage('@biomejs/biome', 'bin/biome'),
    args: ['ci', '.'],
  },
  {
    name: 'lint',
    says: 'lint, promises and imports included',
    file: inPackage('oxlint', 'bin/oxlint'),
    args: ['--type-aware', '--deny-warnings', '.'],
  },
  {
    name: 'unused',
    says: 'code, files and packages that nothing uses',
    file: inPackage('knip', 'bin/knip.js'),
    args: ['--no-progress'],
  },
];

/** Everything. A step that `needs` another is left out when that one failed. */
export const all = (e2ePort) => [
  ...quick(),
  {
    name: 'unit',
    says: 'unit, property, scenario and architecture tests',
    file: inPackage('vitest', 'vitest.mjs'),
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports.unit}`],
    report: reports.unit,
  },
  ...(existsSync(voices)
    ? [{ name: 'voices', says: 'every line has its recording', file: voices, args: ['--check'] }]
    : []),
  {
    name: 'players',
    says: 'every scenario against the scripted players: no property that blocks a release may break',
    file: join(root, 'scripts/scenarios/bench.mjs'),
    // the whole, `npm run scenarios:bench`, takes some minutes; the same seeds come first in a part of it
    args: ['--share', '0.2'],
  },
  {
    name: 'build',
    says: 'the app as it will be served',
    file: inPackage('vite', 'bin/vite.js'),
    args: ['build', '--logLevel', 'warn'],
  },
  {
    name: 'size',
    says: 'weight of the built app',
    file: inPackage('size-limit', 'bin.js'),
    args: [],
    needs: 'build',
  },
  {
    name: 'browser',
    says: 'journeys through the built app in Chromium',
    file: inPackage('@playwright/test', 'cli.js'),
    args: ['test', '--reporter=list,json'],
    env: { E2E_PORT: String(e2ePort), PLAYWRIGHT_JSON_OUTPUT_FILE: reports.browser },
    report: reports.browser,
    needs: 'build',
  },
];
