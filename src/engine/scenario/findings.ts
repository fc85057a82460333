// Gathers problems while a scenario is checked, and stops before there are too many to read. Judges nothing.

import { pathOf } from './path';
import type { Problem } from './problem.types';

export type Keys = readonly (string | number)[];

/** More than anybody mends in one go; a broken file of any size stays quick to answer. */
const MOST_PROBLEMS = 100;

export interface Findings {
  readonly problems: readonly Problem[];
  /** True once no more is noted. */
  readonly isFull: () => boolean;
  readonly error: (where: Keys, what: string, mend: string) => void;
  readonly warn: (where: Keys, what: string, mend: string) => void;
}

/** An empty list of findings. */
export function startFindings(): Findings {
  const problems: Problem[] = [];
  const note = (severity: Problem['severity']) => (where: Keys, what: string, mend: string) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ severity, what, where: pathOf(where), mend });
  };
  return {
    problems,
    isFull: () => problems.length >= MOST_PROBLEMS,
    error: note('error'),
    warn: note('warning'),
  };
}
