import { expect, test } from 'vitest';
import { lintScenario } from '../../src/engine/lint/lintScenario';
import { policies, scenarioLoaders } from '../../src/scenarios/load';

const library = Promise.all(Object.values(scenarioLoaders).map((load) => load()));

/** Faults that a scenario may have while its recordings are made. */
const RECORDINGS = new Set(['SL080', 'SL081', 'SL085']);
/** Warnings that were looked at and are lived with, by scenario: "code where", each with its reason beside it. */
const LIVED_WITH: Readonly<Record<string, readonly string[]>> = {};

test.each(Object.keys(scenarioLoaders))(
  '%s has no error in any house, and no warning but those that are lived with',
  async (id) => {
    const all = await library;
    const scenario = all.find((one) => one.id === id);
    if (scenario === undefined) throw new Error(`${id} is not the id of the scenario loaded under it.`);
    const found = lintScenario({
      scenario,
      policy: policies[scenario.policy] ?? null,
      houses: Object.values(policies),
      library: all,
    });
    const told = found
      .filter(({ code }) => !RECORDINGS.has(code))
      .filter(({ code, where }) => LIVED_WITH[id]?.includes(`${code} ${where}`) !== true)
      .map(({ code, severity, where, message }) => `${code} ${severity} ${where}: ${message}`);
    expect(told).toEqual([]);
  },
  60_000,
);
