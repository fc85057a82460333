import { expect, test } from 'vitest';
import { checkScenario } from '../../../src/engine/scenario/checkScenario';
import { housesFor } from '../../../src/engine/scenario/housesFor';
import { policies } from '../../../src/scenarios/load';
import { buildScenario } from '../../support/scenarioBuilder';

const all = Object.values(policies);
const WHY = 'Its caller can only be stopped by ending the call.';

test('a scenario is offered in every house but those it names, each with its reason', () => {
  const { offered, closed } = housesFor({ notUnder: { 'never-end': WHY } }, all);
  expect(offered).toEqual(all.filter(({ id }) => id !== 'never-end'));
  expect(closed.map(({ policy, why }) => [policy.id, why])).toEqual([['never-end', WHY]]);
  expect(housesFor({}, all)).toEqual({ offered: all, closed: [] });
});

test('a name that every object has closes no house', () => {
  const odd = all.map((policy) => ({ ...policy, id: 'constructor' }));
  expect(housesFor({ notUnder: {} }, odd).closed).toEqual([]);
});

test('a scenario cannot refuse the house it was written for', () => {
  const scenario = buildScenario();
  const refused = { ...scenario, notUnder: { [scenario.policy]: WHY } };
  expect(checkScenario(refused).map(({ what }) => what)).toEqual([
    expect.stringContaining('is the house it was written for'),
  ]);
  expect(checkScenario({ ...scenario, notUnder: { 'never-end': WHY } })).toEqual([]);
});
