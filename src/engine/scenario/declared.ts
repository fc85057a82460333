// The names a scenario declares, by kind. Judges none.

import type { Scenario } from './scenario.types';

export type NameKind = 'beat' | 'ending' | 'line' | 'flag' | 'need' | 'clause' | 'speaker' | 'target';

/** `goal` is everything a route may lead to. */
export type Declared = Readonly<Record<NameKind | 'goal', ReadonlySet<string>>>;

export function declaredIn(scenario: Scenario): Declared {
  const { beats, endings, lines, flags, needs, cast, brief } = scenario;
  return {
    beat: namesOf(beats),
    ending: namesOf(endings),
    goal: namesOf(beats, endings, { here: true, end: true }),
    line: namesOf(lines),
    flag: namesOf(flags),
    need: namesOf(needs),
    clause: namesOf(brief.mayOffer, brief.mustNot),
    speaker: namesOf(cast),
    target: namesOf(brief.targets),
  };
}

function namesOf(...groups: readonly object[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const group of groups) for (const name of Object.keys(group)) names.add(name);
  return names;
}
