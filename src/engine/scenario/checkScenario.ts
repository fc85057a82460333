// Whether a scenario of the right shape hangs together. Knows names and routes, not whether a call is worth playing: that is the lint's.

import { checkControls } from './checkControls';
import { checkEndings } from './checkEndings';
import { checkGraph } from './checkGraph';
import { checkNames } from './checkNames';
import { checkReferences } from './checkReferences';
import { checkSilences } from './checkSilences';
import { startFindings } from './findings';
import type { Problem } from './problem.types';
import type { Scenario } from './scenario.types';

/** Every problem found, errors first; at most a hundred. Linear in the size of the scenario; never recurses along the graph. */
export function checkScenario(scenario: Scenario): readonly Problem[] {
  const findings = startFindings();
  for (const check of [checkNames, checkReferences, checkEndings, checkControls, checkGraph, checkSilences]) {
    if (!findings.isFull()) check(scenario, findings);
  }
  const isError = (one: Problem): boolean => one.severity === 'error';
  return [...findings.problems.filter(isError), ...findings.problems.filter((one) => !isError(one))];
}
