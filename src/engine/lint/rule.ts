// A rule: one code and how it is found. Knows neither which rules there are nor in what order they run.

import type { Keys } from '../scenario/findings';
import type { Diagnostic } from './diagnostic.types';
import type { Code } from './pages';
import { diagnose, type Values } from './report';
import type { Subject } from './subject';

export interface Rule {
  readonly code: Code;
  readonly find: (subject: Subject) => readonly Diagnostic[];
}

type Report<C extends Code> = (where: Keys, values: Values<C>, related?: readonly Keys[]) => void;

/** The rule behind `code`. `look` reports every place it finds. */
export function rule<C extends Code>(code: C, look: (subject: Subject, report: Report<C>) => void): Rule {
  return {
    code,
    find: (subject) => {
      const found: Diagnostic[] = [];
      look(subject, (where, values, related) => found.push(diagnose(code, where, values, related)));
      return found;
    },
  };
}
