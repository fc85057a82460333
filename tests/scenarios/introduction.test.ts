// The introduction is held to what it promises a beginner, in every house and on every road.

import { expect, test } from 'vitest';
import { judgeIntroductions } from '../../src/engine/bench/introduction';
import { introductionFaults } from '../../src/engine/lint/introduction';
import { lintScenario } from '../../src/engine/lint/lintScenario';
import { introductionLoaders, policies, scenarioLoaders } from '../../src/scenarios/load';
import { INTRODUCTION_ID } from '../../src/ui/app/introduction';

const ids = Object.keys(introductionLoaders);
const houses = Object.values(policies);

async function loaded(id: string) {
  const scenario = await introductionLoaders[id]?.();
  const policy = policies[scenario?.policy ?? ''];
  if (scenario === undefined || policy === undefined) throw new Error(`${id} cannot be loaded`);
  return { scenario, policy };
}

test('the one that the app plays is there, and none of them is a whole contact', async () => {
  expect(ids).toContain(INTRODUCTION_ID);
  for (const id of ids) {
    expect(Object.keys(scenarioLoaders)).not.toContain(id);
    expect((await loaded(id)).scenario).toMatchObject({ id, purpose: 'introduction' });
  }
});

test.each(ids)(
  '%s: every road of it is short, leads on, holds no critical error and ends kindly',
  async (id) => {
    const { scenario } = await loaded(id);
    for (const house of houses) expect(introductionFaults(scenario, house)).toEqual([]);
    expect(judgeIntroductions([scenario], houses)).toMatchObject({ id: 'P9a', standing: 'holds' });
  },
);

test.each(ids)('%s has no error and no warning', async (id) => {
  const { scenario, policy } = await loaded(id);
  const found = lintScenario({ scenario, policy, houses });
  expect(found.map(({ code, where, message }) => `${code} ${where}: ${message}`)).toEqual([]);
});

test.each(ids)('%s: a fault planted in it is found', async (id) => {
  const { scenario, policy } = await loaded(id);
  const [beat = ''] = Object.keys(scenario.beats);
  const own = scenario.beats[beat];
  const [reply = ''] = Object.keys(own?.replies ?? {});
  const first = own?.replies[reply];
  if (own === undefined || first === undefined) throw new Error(`${id} has no reply`);
  const bent = (change: object) => ({
    ...scenario,
    beats: {
      ...scenario.beats,
      [beat]: { ...own, replies: { ...own.replies, [reply]: { ...first, ...change } } },
    },
  });
  const says = (change: object) =>
    introductionFaults(bent(change), policy)
      .map(({ what }) => what)
      .join(' ');
  expect(says({ goes: 'here' })).toMatch(/does not lead on/);
  expect(says({ goes: 'left' })).toMatch(/customer-left-cool/);
  expect(says({ shows: ['threaten'] })).toMatch(/critical error/);
  expect(says({ change: { heat: 25, because: 'A fault planted here' } })).toMatch(/angry/);
});
