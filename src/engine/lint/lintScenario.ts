// Everything that can be told about a scenario without hearing it. Pure: the same scenario gives the same diagnostics.

import type { Diagnostic } from './diagnostic.types';
import { RULES } from './rules';
import { type LintInput, subjectOf } from './subject';

/**
 * Every diagnostic, errors first, each group in the order of the codes. A scenario that has errors of its graph, or whose policy
 * is null, is not walked: the rules that look at states then say nothing. With `library`, what only shows over many scenarios is
 * said at the library's first.
 */
export function lintScenario(input: LintInput): readonly Diagnostic[] {
  const subject = subjectOf(input);
  const found = RULES.flatMap(({ find }) => find(subject));
  const isError = ({ severity }: Diagnostic): boolean => severity === 'error';
  return [...found.filter(isError), ...found.filter((one) => !isError(one))];
}
