import { expect, it } from 'vitest';
import { expertPar } from '../../src/engine/bench/expertPar';
import { EXPERT } from '../../src/engine/bench/players/contestants';
import { playScenario } from '../../src/engine/bench/playScenario';
import { policies, scenarioLoaders } from '../../src/scenarios/load';

it.each(Object.keys(scenarioLoaders))(
  'the par of %s is what its expert run reaches in every house: npm run par',
  async (id) => {
    const scenario = await scenarioLoaders[id]?.();
    const home = policies[scenario?.policy ?? ''];
    if (scenario === undefined || home === undefined) throw new Error(`${id} cannot be loaded`);
    const reached = Object.values(policies).map((house) => [house.id, expertPar(scenario, house, home)]);
    expect(scenario.par).toEqual(Object.fromEntries(reached));
  },
);

it.each(Object.keys(scenarioLoaders))(
  'the expert of %s has the whole de-escalation outcome by it',
  async (id) => {
    const scenario = await scenarioLoaders[id]?.();
    const policy = policies[scenario?.policy ?? ''];
    if (scenario === undefined || policy === undefined) throw new Error(`${id} cannot be loaded`);
    const { scorecard } = playScenario({ scenario, policy, seed: 1, intensity: 2 }, EXPERT);
    expect(scorecard.hasNoPar).toBeUndefined();
    expect(scorecard.competences.find((one) => one.id === 'DE')?.outcome).toBe(100);
  },
);
