// The library's own copy of each scenario's facts, held to the scenario itself.

import { describe, expect, it } from 'vitest';
import { startCall } from '../../../src/engine/call/startCall';
import { type LibraryEntry, library } from '../../../src/scenarios/library';
import { policies, scenarioLoaders } from '../../../src/scenarios/load';

describe('the library', () => {
  it('lists every scenario that can be loaded, once', () => {
    expect(library.map(({ id }) => id).sort()).toEqual(Object.keys(scenarioLoaders).sort());
  });

  it.each(library)('tells of $id what the scenario says', async (entry) => {
    const scenario = await scenarioLoaders[entry.id]?.();
    const policy = policies[scenario?.policy ?? ''];
    if (scenario === undefined || policy === undefined) throw new Error(`${entry.id} cannot be loaded`);
    const { id, code, title, sector, channel, difficulty, minutes, trains, labels, cast } = scenario;
    const firstLine = startCall({ scenario, policy, seed: 1, intensity: 2 }).says[0] ?? '';
    const told: LibraryEntry = {
      id,
      code,
      title,
      sector,
      channel,
      difficulty,
      minutes,
      trains,
      labels,
      opening: scenario.lines[firstLine]?.caption ?? '',
      customer: cast.customer.name,
      sectorLine: `${cast.customer.name}, ${sector}`,
    };
    expect(entry).toEqual(told);
  });
});

describe('the house policies', () => {
  it('are kept under their own ids', () => {
    for (const [id, policy] of Object.entries(policies)) expect(policy.id).toBe(id);
  });
});
