import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/engine/call/factsOf';
import type { Condition } from '../../../src/engine/scenario/condition.types';
import { holds } from '../../../src/engine/scenario/holds';
import { callWith } from '../../support/playCall';
import { buildScenario, buildStage } from '../../support/scenarioBuilder';

const stage = buildStage(buildScenario(), { seed: 7 });
const call = callWith(
  stage,
  { flags: ['boxOrdered'], revealed: ['alarm'], met: [], visits: { opening: 2 }, boundary: 'finalWarning' },
  { heat: 60, trust: 40.5, heard: 2, shown: ['name-emotion'] },
);
const facts = factsOf(call, stage);

/** Each with what it says of the call above. */
const CASES: readonly (readonly [Condition, boolean])[] = [
  [{}, true],
  [{ heat: { atLeast: 60, atMost: 60 } }, true],
  [{ heat: { atLeast: 60.1 } }, false],
  [{ trust: { atMost: 40 } }, false],
  [{ heat: {}, trust: { atLeast: 40 }, distress: { atMost: 29 } }, false],
  [
    { heard: { atLeast: 2 }, progress: { atMost: 0 }, promiseDebt: { atMost: 0 }, leverage: { atMost: 0 } },
    true,
  ],
  [{ tangent: { atLeast: 1 } }, false],
  [{ named: { atMost: 0 }, warned: { atLeast: 1 } }, false],
  [{ abuse: { atLeast: 1 } }, false],
  [{ isHeard: true }, true],
  [{ isHeard: false }, false],
  [{ isCrisis: false }, true],
  [{ isEntitledToEnd: true }, false],
  [{ isEntitledToEnd: false }, true],
  [{ house: { endsCalls: true, warnings: { atMost: 1 } } }, true],
  [{ house: { warnings: { atLeast: 2 } } }, false],
  [{ house: { forwards: stage.policy.hasForwarding } }, true],
  [{ house: {} }, true],
  [{ flags: { all: ['boxOrdered'] } }, true],
  [{ flags: { all: ['boxOrdered', 'other'] } }, false],
  [{ flags: { none: ['boxOrdered'] } }, false],
  [{ needs: { revealed: ['alarm'], unmet: ['alarm'] } }, true],
  [{ needs: { hidden: ['alarm'] } }, false],
  [{ needs: { met: ['alarm'] } }, false],
  [{ visits: { beat: 'opening', atLeast: 2 } }, true],
  [{ visits: { beat: 'closing', atLeast: 1 } }, false],
  [{ visits: { beat: 'toString', atLeast: 1 } }, false],
  [{ shown: 'name-emotion' }, true],
  [{ shown: 'give-space' }, false],
  [{ notShown: 'name-emotion' }, false],
  [{ variant: { of: 3, is: 1 } }, true],
  [{ variant: { of: 3, is: 0 } }, false],
  [{ any: [{ heat: { atLeast: 99 } }, { heard: { atLeast: 1 } }] }, true],
  [{ any: [] }, false],
  [{ not: { isCrisis: true } }, true],
  [{ heat: { atLeast: 1 }, not: {} }, false],
];

describe('a condition', () => {
  test.each(CASES)('%j holds: %s', (condition, is) => {
    expect(holds(condition, facts)).toBe(is);
    expect(holds({ not: condition }, facts)).toBe(!is);
  });

  test('of the house is read from the rules in force, for the caller it never cuts off as well', () => {
    const inHouse = (condition: Condition, warningsDue: 0 | 2 | 'never', isProtected = false): boolean => {
      const { policy, scenario } = stage;
      const brief = isProtected ? { ...scenario.brief, caller: ['child'] as const } : scenario.brief;
      const house = { ...policy, warningsDue, neverCutOff: ['crisis', 'child'] as const };
      return holds(condition, factsOf(call, { ...stage, scenario: { ...scenario, brief }, policy: house }));
    };
    expect(inHouse({ house: { endsCalls: true } }, 2)).toBe(true);
    expect(inHouse({ house: { endsCalls: true } }, 'never')).toBe(false);
    expect(inHouse({ house: { endsCalls: false } }, 2, true)).toBe(true);
    expect(inHouse({ house: { warnings: { atLeast: 2, atMost: 2 } } }, 2)).toBe(true);
    expect(inHouse({ house: { warnings: { atMost: 0 } } }, 0)).toBe(true);
    expect(inHouse({ house: { warnings: { atMost: 99 } } }, 'never')).toBe(false);
  });

  test('none always holds', () => {
    expect(holds(undefined, facts)).toBe(true);
  });

  test('heard enough follows the heat', () => {
    const hotter = callWith(stage, {}, { heat: 76, heard: 2 });
    expect(holds({ isHeard: true }, factsOf(hotter, stage))).toBe(false);
  });
});
