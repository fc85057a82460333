// Gives the problems of the format and of the graph their codes. Finds none itself: `checkScenario` and `readScenario` do.

import type { Problem } from '../../scenario/problem.types';
import { coded, type Sentences } from '../coded';
import type { Diagnostic } from '../diagnostic.types';
import type { Code } from '../pages';
import type { Rule } from '../rule';
import type { Subject } from '../subject';

/** Read in order: how the sentence of a problem begins or what it holds. What none of them takes is SL020. */
const SENTENCES: Sentences = [
  ['SL001', /^There is no [a-z ]+ "/],
  ['SL002', /cannot be a name\.|means something else in a route|^A beat is called|may be offered too/],
  ['SL003', /^Nothing can be said here/],
  ['SL004', /^No ending can be reached from here/],
  ['SL005', /^Every reply here has a condition/],
  ['SL006', /^Nothing leads here/],
  ['SL007', /^Every route has a condition/],
  ['SL008', /^This route is never taken/],
  ['SL009', /is earned by what happens/],
  ['SL010', /ends a call, but this reply can lead on/],
  ['SL011', /^An insult at the opening/],
  ['SL013', /^Every ending of the kind "customer-left-cool"/],
  ['SL014', /^No ending has the kind "[a-z-]+"\.|^A reply threatens/],
  ['SL012', /^No ending has the kind/],
  ['SL015', /^The last entry has a condition/],
  ['SL016', /^This control has no words/],
  ['SL017', /^The last reply can be closed/],
  ['SL018', /^This reply does not show/],
  ['SL019', /^Nothing can be transferred here/],
];

const CHECKED: readonly Code[] = [...SENTENCES.map(([code]) => code), 'SL020'];

/** One diagnostic for each problem, in their order and with their severity. */
export function lintProblems(problems: readonly Problem[]): readonly Diagnostic[] {
  return coded(problems, SENTENCES, 'SL020');
}

export const PROBLEM_RULES: readonly Rule[] = [...CHECKED].sort().map((code) => ({
  code,
  find: (subject) =>
    lintProblems(subject.problems.filter((one) => !isRefuted(one, subject))).filter(
      (one) => one.code === code,
    ),
}));

/** A threat that might be given back, where a walk never met one: the scenario sets abuse itself. */
function isRefuted({ what }: Problem, subject: Subject): boolean {
  if (!what.startsWith('A reply threatens')) return false;
  const { walk } = subject;
  if (walk === null) return false;
  return [...walk.arrivals.values()].every(({ mostAbuse }) => mostAbuse < 3);
}
