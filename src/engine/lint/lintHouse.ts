// What can be told of a house by itself: whether its rules agree with each other, and whether its helplines are still good. Knows no scenario.

import { checkPolicy } from '../scenario/checkPolicy';
import type { CountryHelplines } from '../scenario/helpline.types';
import { overdueHelplines } from '../scenario/helplines';
import type { Policy } from '../scenario/policy.types';
import type { Problem } from '../scenario/problem.types';
import type { Scripts } from '../scenario/script.types';
import { coded, type Sentences } from './coded';
import type { Diagnostic } from './diagnostic.types';
import type { Code } from './pages';
import { diagnose } from './report';

const SENTENCES: Sentences = [
  ['SL111', /stands here twice/],
  ['SL112', /^Mere disrespect/],
  ['SL113', /^The house never ends a call, and yet/],
  ['SL114', /^A threat is not among/],
  ['SL115', /^No warning is owed/],
  ['SL116', /^An abused agent can neither/],
  ['SL117', /^An abusive caller may be passed on/],
  ['SL118', /^A colleague takes abusive callers/],
  ['SL119', /^Nothing is said to an agent who asks/],
  ['SL120', /is not among those who are never cut off/],
  ['SL121', /no crisis line can be brought on/],
  ['SL122', /^An agent may give/],
  ['SL123', /^This clause says nothing/],
  ['SL124', /^The id ".*" is already that of/],
  ['SL125', /^The words have a slot/],
  ['SL126', /^The script warns/],
  ['SL127', /^The script (?:ends|never ends) the call/],
  ['SL128', /^Somebody in crisis is put on hold or cut off/],
];

/** Every code that is said of a house and not of a scenario. */
export const HOUSE_CODES: readonly Code[] = ['SL110', ...SENTENCES.map(([code]) => code), 'SL129'];

/** Where the rules of `policy` contradict each other, errors first. `shared` are the scripts it falls back on. */
export function lintPolicy(policy: Policy, shared: Partial<Scripts>): readonly Diagnostic[] {
  return lintPolicyProblems(checkPolicy(policy, shared));
}

/** The same of a policy from outside, whose problems may be of its shape: those are SL110. */
export function lintPolicyProblems(problems: readonly Problem[]): readonly Diagnostic[] {
  return coded(problems, SENTENCES, 'SL110');
}

/** The lists of helplines that had to be confirmed again before `today`, an ISO date: nothing of them is shown any more. */
export function lintHelplines(all: readonly CountryHelplines[], today: string): readonly Diagnostic[] {
  return overdueHelplines(all, today).map(({ country, name, reviewBy, lines }) =>
    diagnose('SL129', ['helplines', country], { name, day: reviewBy, count: lines.length }),
  );
}
