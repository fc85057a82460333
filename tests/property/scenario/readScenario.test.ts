import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readScenario } from '../../../src/engine/scenario/readScenario';
import { generatedScenario, randomFrom } from '../../support/generatedScenario';
import { randomWalk } from '../../support/randomWalk';
import { buildStage } from '../../support/scenarioBuilder';

// Hundreds of walks take a second alone and much longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

function expectAnswer(json: unknown): void {
  const read = readScenario(json);
  for (const problem of read.ok ? read.warnings : read.problems) {
    expect(problem.what.length).toBeGreaterThan(3);
    expect(problem.mend.length).toBeGreaterThan(3);
    expect(`${problem.what}${problem.where}`.length).toBeLessThan(2000);
  }
  if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
}

test('any text and any value is answered, never thrown at', () => {
  fc.assert(fc.property(fc.string(), expectAnswer), { numRuns: 300 });
  fc.assert(fc.property(fc.json(), expectAnswer), { numRuns: 300 });
  fc.assert(fc.property(fc.anything({ withMap: true, withDate: true }), expectAnswer), { numRuns: 300 });
});

const junk = fc.oneof(
  fc.constantFrom(
    null,
    0,
    -1,
    Number.POSITIVE_INFINITY,
    '',
    'here',
    'toString',
    '__proto__',
    [],
    {},
    true,
    ['x'],
    {
      goes: 'x',
    },
  ),
  fc.string(),
  fc.integer(),
);

/** One place of `json` replaced, renamed or taken away. Plain JSON in, plain JSON out. */
function damage(json: unknown, roll: (below: number) => number, by: unknown): unknown {
  const copy: unknown = structuredClone(json);
  let at: unknown = copy;
  for (;;) {
    if (typeof at !== 'object' || at === null) return copy;
    const keys = Object.keys(at);
    const key = keys[roll(Math.max(1, keys.length))];
    if (key === undefined) return copy;
    const inner: unknown = Reflect.get(at, key);
    if (typeof inner === 'object' && inner !== null && roll(6) > 0) {
      at = inner;
      continue;
    }
    const how = roll(3);
    if (how === 0) Reflect.set(at, key, by);
    else Reflect.deleteProperty(at, key);
    if (how === 2) Reflect.set(at, `${key}x`, inner);
    return copy;
  }
}

test('a damaged scenario is answered; one that is still accepted can be played', () => {
  let accepted = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 1, max: 1e6 }),
      junk,
      (seed, walk, by) => {
        const damaged = damage(generatedScenario(seed, 6), randomFrom(walk), by);
        expectAnswer(damaged);
        const read = readScenario(JSON.stringify(damaged));
        if (!read.ok) return;
        accepted += 1;
        randomWalk(buildStage(read.scenario), walk, 30);
      },
    ),
    { numRuns: 400 },
  );
  expect(accepted).toBeGreaterThan(10);
});
