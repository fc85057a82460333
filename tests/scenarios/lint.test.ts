import { expect, test } from 'vitest';
import { lintScenario } from '../../src/engine/lint/lintScenario';
import { policies, scenarioLoaders } from '../../src/scenarios/load';

const library = Promise.all(Object.values(scenarioLoaders).map((load) => load()));

/** Faults that a scenario may have while its recordings are made. */
const RECORDINGS = new Set(['SL080', 'SL081', 'SL085']);
/** Of these a few are lived with, each with its reason on the page: they ask for a look, not for a change. */
const MOST_WARNINGS = 20;

test.each(Object.keys(scenarioLoaders))(
  '%s has no error, and few warnings',
  async (id) => {
    const all = await library;
    const scenario = all.find((one) => one.id === id);
    if (scenario === undefined) throw new Error(`${id} is not the id of the scenario loaded under it.`);
    const found = lintScenario({ scenario, policy: policies[scenario.policy] ?? null, library: all });
    const said = found.map(
      ({ code, severity, where, message }) => `${code} ${severity} ${where}: ${message}`,
    );
    expect(said.filter((_, at) => found[at]?.severity === 'error')).toEqual([]);
    const warnings = said.filter((one) => !RECORDINGS.has(one.slice(0, 5)));
    expect(warnings.length, warnings.join('\n')).toBeLessThanOrEqual(MOST_WARNINGS);
  },
  60_000,
);
