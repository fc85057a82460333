// P9a: what the bench asks of introductions, which no player plays and no other property counts. Judges by the lint's walk of every road.

import { introductionFaults } from '../lint/introduction';
import type { Policy } from '../scenario/policy.types';
import type { Scenario } from '../scenario/scenario.types';
import type { Finding } from './finding.types';

/** The finding on `introductions` in every one of `houses`. Blocks a release: a beginner must not be able to fail at the first thing they hear. */
export function judgeIntroductions(introductions: readonly Scenario[], houses: readonly Policy[]): Finding {
  const cases = introductions.flatMap((scenario) =>
    houses.flatMap((house) =>
      introductionFaults(scenario, house).map(({ what }) => ({
        scenario: scenario.code,
        says: `${what} (${house.name})`,
      })),
    ),
  );
  return {
    id: 'P9a',
    asks: 'An introduction has at most three turns, every reply leads on, no critical error can be made, and it ends kindly on every road.',
    standing: cases.length === 0 ? 'holds' : 'broken',
    figures: `${introductions.map(({ code }) => code).join(', ') || 'none'}; every road in ${houses.length} houses`,
    isBlocking: true,
    cases,
  };
}
