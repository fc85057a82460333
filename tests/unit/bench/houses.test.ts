// One house of the bench, in a small part of its calls.

import { expect, it, vi } from 'vitest';
import { houseOf } from '../../../src/engine/bench/houses';
import { CONTESTANTS } from '../../../src/engine/bench/players/contestants';
import { neverEnd } from '../../../src/scenarios/policies/neverEnd';
import { thirdDayOffline } from '../../../src/scenarios/thirdDayOffline/scenario';

// plays a hundred calls or two, which takes seconds on a busy machine
vi.setConfig({ testTimeout: 120_000 });

it('plays one call of every player and one place of each kind where a hundredth is asked, and the expert with every seed', () => {
  const house = houseOf(thirdDayOffline, neverEnd, 0.01);
  expect(house.verdicts.calls).toBe(CONTESTANTS.length);
  expect(house.verdicts.decisions.length).toBeGreaterThan(CONTESTANTS.length / 2);
  expect(Object.values(house.heatings.tried).every((places) => places >= 1)).toBe(true);
  expect(house.shields.places).toBeGreaterThanOrEqual(1);
  expect(Math.min(...house.expert)).toBeGreaterThanOrEqual(88);
});
