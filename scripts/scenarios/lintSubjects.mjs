// What the lint is asked about: scenarios, houses and helplines of the library, or a file from outside. Prints nothing and knows no flag.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './load.mjs';
import { Misuse } from './players.mjs';

/** What the lint needs of the sources. */
export const MODULES = [
  'src/engine/lint/lintScenario',
  'src/engine/lint/lintHouse',
  'src/engine/lint/pages',
  'src/engine/lint/rules/problems',
  'src/engine/lint/rules/houses',
  'src/engine/lint/libraryMix',
  'src/engine/scenario/readScenario',
  'src/engine/scenario/policySchema',
  'src/scenarios/policies/scripts',
  'src/scenarios/policies/helplines',
];

/** How each recording of a scenario was made; nothing when none was ever made, so that no line is missed before its time. */
function manifestOf(/** @type {string} */ id) {
  const path = join(root, 'public/audio', id, 'manifest.json');
  if (!existsSync(path)) return {};
  const { lines } = JSON.parse(readFileSync(path, 'utf8'));
  return { manifest: { lines } };
}

function textOf(/** @type {string} */ path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Misuse(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A scenario of the library, in every house. @param {any} scenario @param {any} tools */
export function lintOwn(scenario, tools) {
  return {
    id: scenario.id,
    title: `${scenario.code} ${scenario.title}`,
    diagnostics: tools.lintScenario({
      scenario,
      policy: tools.policies[scenario.policy] ?? null,
      houses: Object.values(tools.policies),
      library: tools.scenarios,
      ...manifestOf(scenario.id),
    }),
  };
}

/** A scenario from outside: read first, and linted only when it could be. @param {string} path @param {any} tools */
export function lintFile(path, tools) {
  const read = tools.readScenario(textOf(path));
  if (!read.ok) return { id: path, title: path, diagnostics: tools.lintProblems(read.problems) };
  const { id, title, policy } = read.scenario;
  return {
    id,
    title,
    diagnostics: tools.lintScenario({
      scenario: read.scenario,
      policy: tools.policies[policy] ?? null,
      houses: Object.values(tools.policies),
    }),
  };
}

/** A house of the library. @param {any} policy @param {any} tools */
export function lintHouse(policy, tools) {
  return {
    id: policy.id,
    title: `House: ${policy.name}`,
    diagnostics: tools.lintPolicy(policy, tools.sharedScripts),
  };
}

/**
 * A house from outside: whether it can be read and agrees with itself, and then what it would close in each scenario.
 * @param {string} path @param {any} tools
 */
export function lintPolicyFile(path, tools) {
  const text = textOf(path);
  const read = (() => {
    try {
      return tools.readPolicy(JSON.parse(text), tools.sharedScripts);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      const mend = 'Mend the place named, or export the policy again.';
      return {
        ok: false,
        problems: [{ severity: 'error', where: '', what: `This is not JSON: ${error.message}`, mend }],
      };
    }
  })();
  const problems = read.ok ? read.warnings : read.problems;
  const own = { id: path, title: path, diagnostics: tools.lintPolicyProblems(problems) };
  if (!read.ok) return [own];
  const closed = tools.scenarios.map((/** @type {any} */ scenario) => ({
    id: scenario.id,
    title: `${scenario.code} ${scenario.title}, under ${read.policy.name}`,
    diagnostics: tools.lintUnder(scenario, [read.policy]),
  }));
  return [own, ...closed];
}

/** The helplines of every country, as on `today`. @param {string} today @param {any} tools */
export function lintHelplines(today, tools) {
  return {
    id: 'helplines',
    title: `Helplines on ${today}`,
    diagnostics: tools.lintHelplines(tools.helplines, today),
  };
}
