// One row of the table of rules: the least that sets a rule off, and the nearest that does not. Knows no rule.

import type { Code } from '../../../src/engine/lint/pages';
import type { Bent } from './cleanScenario';

export interface RuleCase {
  readonly code: Code;
  readonly bad: Bent;
  /** The clean scenario when absent: one change away. */
  readonly near?: Bent;
}
