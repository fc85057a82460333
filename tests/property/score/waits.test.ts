// Wherever a wait or a cut-in is put into a call, in whichever house: it raises no total.

import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { HEATING_KINDS, heatingsOf } from '../../../src/engine/bench/heating';
import { policies, scenarioLoaders } from '../../../src/scenarios/load';

// plays some hundred calls, which takes seconds on a busy machine
vi.setConfig({ testTimeout: 60_000 });

const PLACES = 12;
/** Points, as P42 has it. */
const TOLERANCE = 1;
const scenarios = await Promise.all(Object.values(scenarioLoaders).map((load) => load()));

it('raises no total by more than a point by a hold, a silence or cutting in', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...scenarios),
      fc.constantFrom(...Object.values(policies)),
      (scenario, policy) => {
        const { tried, raised } = heatingsOf(scenario, policy, PLACES);
        expect(raised.filter(({ difference }) => difference > TOLERANCE)).toEqual([]);
        for (const kind of HEATING_KINDS) expect(tried[kind], kind).toBeGreaterThanOrEqual(PLACES);
      },
    ),
    { numRuns: 18 },
  );
});
