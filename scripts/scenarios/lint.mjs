// The lint of the scenarios: says what is wrong with each, where, and which page tells more. Exits 1 when there is an error, 2 when misused.
//   npm run scenarios:lint -- [--scenario id | --file scenario.json] [--json]

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lintReport } from './lintReport.mjs';
import { loadSources, root } from './load.mjs';
import { Misuse } from './players.mjs';

const USE = 'Use: npm run scenarios:lint -- [--scenario id | --file scenario.json] [--json]';

function readArguments() {
  try {
    return parseArgs({
      options: {
        scenario: { type: 'string' },
        file: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new Misuse(`${error instanceof Error ? error.message : String(error)}\n${USE}`);
  }
}

/** How each recording of a scenario was made; nothing when none was ever made, so that no line is missed before its time. */
function manifestOf(/** @type {string} */ id) {
  const path = join(root, 'public/audio', id, 'manifest.json');
  if (!existsSync(path)) return {};
  const { lines } = JSON.parse(readFileSync(path, 'utf8'));
  return { manifest: { lines } };
}

/** A scenario from outside: read first, and linted only when it could be. */
function lintFile(/** @type {string} */ path, /** @type {any} */ tools) {
  const text = (() => {
    try {
      return readFileSync(path, 'utf8');
    } catch (error) {
      throw new Misuse(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  })();
  const read = tools.readScenario(text);
  if (!read.ok) return { id: path, title: path, diagnostics: tools.lintProblems(read.problems) };
  const { id, title, policy } = read.scenario;
  return {
    id,
    title,
    diagnostics: tools.lintScenario({ scenario: read.scenario, policy: tools.policies[policy] ?? null }),
  };
}

async function main() {
  const options = readArguments();
  const tools = await loadSources([
    'src/engine/lint/lintScenario',
    'src/engine/lint/pages',
    'src/engine/lint/rules/problems',
    'src/engine/lint/rules/library',
    'src/engine/scenario/readScenario',
  ]);
  const { scenarios, policies } = tools;
  const known = scenarios.map((/** @type {any} */ { id }) => id);
  if (options.scenario !== undefined && !known.includes(options.scenario))
    throw new Misuse(`There is no scenario "${options.scenario}". There are: ${known.join(', ')}.`);
  const results =
    options.file !== undefined
      ? [lintFile(options.file, tools)]
      : scenarios
          .filter((/** @type {any} */ { id }) => options.scenario === undefined || id === options.scenario)
          .map((/** @type {any} */ scenario) => ({
            id: scenario.id,
            title: `${scenario.code} ${scenario.title}`,
            diagnostics: tools.lintScenario({
              scenario,
              policy: policies[scenario.policy] ?? null,
              library: scenarios,
              ...manifestOf(scenario.id),
            }),
          }));
  const pages = Object.fromEntries(Object.entries(tools.PAGES).map(([code, { page }]) => [code, page]));
  if (options.json) console.log(JSON.stringify(results, null, 1));
  else {
    console.log(lintReport(results, pages));
    if (scenarios.length < tools.LEAST_LIBRARY && options.file === undefined)
      console.log(
        `\nFairness over the library (SL100, SL101): ${scenarios.length} scenarios are too few to say, ${tools.LEAST_LIBRARY} are the least.`,
      );
  }
  const hasError = results.some((/** @type {any} */ { diagnostics }) =>
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
