// Whether a scenario can be played well in every house it may be played in. Gives codes to what `playsUnder` finds, and finds nothing itself.

import { playsUnder } from '../../scenario/playsUnder';
import type { Policy } from '../../scenario/policy.types';
import type { Scenario } from '../../scenario/scenario.types';
import { coded, type Sentences } from '../coded';
import type { Diagnostic } from '../diagnostic.types';
import type { Rule } from '../rule';
import type { Subject } from '../subject';

const SENTENCES: Sentences = [
  ['SL066', /an abused agent can neither end this call nor pass it on/],
  ['SL068', /has none of these desks/],
  ['SL073', /closes every ending that counts here/],
  ['SL074', /closes every best ending here/],
  ['SL075', /^Somebody in crisis cannot be handed over/],
];

/** The houses looked at: all that are known, or at least the scenario's own. */
function housesOf({ houses, policy }: Subject): readonly Policy[] {
  return houses ?? (policy === null ? [] : [policy]);
}

/** What each of `houses` closes in `scenario`, house by house. */
export function lintUnder(scenario: Scenario, houses: readonly Policy[]): readonly Diagnostic[] {
  return coded(
    houses.flatMap((house) => playsUnder(scenario, house)),
    SENTENCES,
    'SL073',
  );
}

export const HOUSE_RULES: readonly Rule[] = SENTENCES.map(([code]) => ({
  code,
  find: (subject) => lintUnder(subject.scenario, housesOf(subject)).filter((one) => one.code === code),
}));
