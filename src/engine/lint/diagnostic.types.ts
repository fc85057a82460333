// What the lint says about a scenario, for a person to read and a program to count. Knows no rule.

import type { Code } from './pages';

export interface Diagnostic {
  /** SL001 …; its page says what, why and how to mend. */
  readonly code: Code;
  /** An error keeps a scenario from being published; a warning asks for a look. */
  readonly severity: 'error' | 'warning';
  /** Path from the scenario's root: `beats › stairs › replies › b`; empty for the whole. */
  readonly where: string;
  /** What is wrong and how to mend it, in plain sentences. */
  readonly message: string;
  /** Other places that belong to it. */
  readonly related?: readonly string[];
}
