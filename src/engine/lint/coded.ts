// Gives problems found elsewhere their codes, by how their sentence begins or what it holds. Finds none itself.

import type { Problem } from '../scenario/problem.types';
import type { Diagnostic } from './diagnostic.types';
import { type Code, PAGES } from './pages';

/** Read in order: the first pattern that fits a problem's sentence gives its code. */
export type Sentences = readonly (readonly [Code, RegExp])[];

/** One diagnostic for each problem, in their order and with their severity; `otherwise` is the code of what no pattern takes. */
export function coded(
  problems: readonly Problem[],
  sentences: Sentences,
  otherwise: Code,
): readonly Diagnostic[] {
  return problems.map(({ severity, where, what, mend }) => ({
    code: sentences.find(([, pattern]) => pattern.test(what))?.[0] ?? otherwise,
    severity,
    where,
    message: PAGES.SL020.message.replace('{what}', () => sentence(what)).replace('{mend}', () => mend),
  }));
}

/** What a parser says often has no full stop. */
function sentence(text: string): string {
  return /[.!?…”"]$/.test(text) ? text : `${text}.`;
}
