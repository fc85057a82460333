// The lint of the scenarios and the houses they are played in: says what is wrong, where, and which page tells more. Exits 1 when there is an error, 2 when misused.
//   npm run scenarios:lint -- [--scenario id | --file scenario.json | --policy policy.json] [--today 2027-03-01] [--json]

import { parseArgs } from 'node:util';
import { lintReport } from './lintReport.mjs';
import { lintFile, lintHelplines, lintHouse, lintOwn, lintPolicyFile, MODULES } from './lintSubjects.mjs';
import { loadSources } from './load.mjs';
import { Misuse } from './players.mjs';

const USE =
  'Use: npm run scenarios:lint -- [--scenario id | --file scenario.json | --policy policy.json] [--today 2027-03-01] [--json]';

function readArguments() {
  const options = (() => {
    try {
      return parseArgs({
        options: {
          scenario: { type: 'string' },
          file: { type: 'string' },
          policy: { type: 'string' },
          today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
          json: { type: 'boolean', default: false },
        },
      }).values;
    } catch (error) {
      throw new Misuse(`${error instanceof Error ? error.message : String(error)}\n${USE}`);
    }
  })();
  const { scenario, file, policy, today } = options;
  if ([scenario, file, policy].filter((one) => one !== undefined).length > 1)
    throw new Misuse(`One of --scenario, --file and --policy at a time.\n${USE}`);
  if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(Date.parse(today)))
    throw new Misuse(`"${today}" is not a day: write it as 2027-03-01.`);
  return options;
}

/** @param {ReturnType<typeof readArguments>} options @param {any} tools */
function resultsOf({ scenario, file, policy, today }, tools) {
  const { policies } = tools;
  const scenarios = [...tools.introductions, ...tools.scenarios];
  if (file !== undefined) return [lintFile(file, tools)];
  if (policy !== undefined) return lintPolicyFile(policy, tools);
  if (scenario !== undefined) {
    const found = scenarios.find((/** @type {any} */ { id }) => id === scenario);
    const known = scenarios.map((/** @type {any} */ { id }) => id).join(', ');
    if (found === undefined) throw new Misuse(`There is no scenario "${scenario}". There are: ${known}.`);
    return [lintOwn(found, tools)];
  }
  return [
    ...scenarios.map((/** @type {any} */ one) => lintOwn(one, tools)),
    ...Object.values(policies).map((one) => lintHouse(one, tools)),
    lintHelplines(today, tools),
  ];
}

async function main() {
  const options = readArguments();
  const tools = await loadSources(MODULES);
  const results = resultsOf(options, tools);
  const pages = Object.fromEntries(Object.entries(tools.PAGES).map(([code, { page }]) => [code, page]));
  const count = tools.scenarios.length;
  const isOfLibrary = options.file === undefined && options.policy === undefined;
  const tooFew =
    isOfLibrary && count < tools.LEAST_LIBRARY
      ? `\n\nFairness over the library (SL100, SL101): ${count} scenarios are too few to say, ${tools.LEAST_LIBRARY} are the least.`
      : '';
  console.log(options.json ? JSON.stringify(results, null, 1) : lintReport(results, pages) + tooFew);
  const hasError = results.some(({ diagnostics }) =>
    diagnostics.some((/** @type {any} */ { severity }) => severity === 'error'),
  );
  return hasError ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Misuse ? error.message : error);
  process.exitCode = 2;
}
