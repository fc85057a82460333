// What only shows over many scenarios: names taken twice, a library that leans, conduct that goes with who somebody is. Plays nothing.

import type { Scenario, Speaker } from '../../scenario/scenario.types';
import { associationsIn, LEAST_LIBRARY, leaningsOf } from '../libraryMix';
import { type Rule, rule } from '../rule';

/** The library, when it is large enough to speak of and `scenario` opens it: so that each finding is said once. */
function leading(scenario: Scenario, library: readonly Scenario[] | undefined): readonly Scenario[] {
  return library !== undefined && library.length >= LEAST_LIBRARY && library[0]?.id === scenario.id
    ? library
    : [];
}

export const LIBRARY_RULES: readonly Rule[] = [
  rule('SL100', ({ scenario, library }, report) => {
    const all = leading(scenario, library);
    if (all.length === 0) return;
    for (const what of leaningsOf(all)) report([], { count: all.length, what });
  }),
  rule('SL101', ({ scenario, library }, report) => {
    const all = leading(scenario, library);
    for (const { who, what, p } of associationsIn(all))
      report([], { count: all.length, what, who, p: p.toFixed(2) });
  }),
  rule('SL102', ({ scenario, library }, report) => {
    for (const other of library ?? []) {
      if (other === scenario) continue;
      if (other.id === scenario.id) report(['id'], { other: other.id, field: 'id' });
      else if (other.code === scenario.code) report(['code'], { other: other.id, field: 'code' });
    }
  }),
  rule('SL103', ({ scenario, library }, report) => {
    const own = scenario.cast.customer;
    for (const { id, cast } of (library ?? []).filter((one) => one.id !== scenario.id)) {
      if (cast.customer.name === own.name) report(['cast', 'customer', 'name'], { field: 'name', other: id });
      if (hasSameVoice(cast.customer, own))
        report(['cast', 'customer', 'voice'], { field: 'voice', other: id });
    }
  }),
];

function hasSameVoice(one: Speaker, other: Speaker): boolean {
  return JSON.stringify(one.voice) === JSON.stringify(other.voice);
}
