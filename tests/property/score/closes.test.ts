// Wherever a polite step is put into a call while something is open, in whichever words and house: it raises no total.

import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { shieldsOf } from '../../../src/engine/bench/closingIn';
import { policies, scenarioLoaders } from '../../../src/scenarios/load';

// plays some hundred calls, which takes seconds on a busy machine
vi.setConfig({ testTimeout: 60_000 });

const PLACES = 8;
const scenarios = await Promise.all(Object.values(scenarioLoaders).map((load) => load()));

it('raises no total by a step of the close, once or twice', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...scenarios),
      fc.constantFrom(...Object.values(policies)),
      (scenario, policy) => {
        const { places, calls, raised } = shieldsOf(scenario, policy, PLACES);
        expect(raised).toEqual([]);
        expect(places).toBeGreaterThanOrEqual(PLACES);
        expect(calls).toBeGreaterThan(places);
      },
    ),
    { numRuns: 9 },
  );
});
