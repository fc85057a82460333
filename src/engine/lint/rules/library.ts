// What only shows over many scenarios: names taken twice, a library that leans, conduct that goes with who somebody is. Plays nothing.

import type { EndingKind } from '../../scenario/ending.types';
import { mostAbuse } from '../../scenario/mostAbuse';
import type { Scenario, Speaker } from '../../scenario/scenario.types';
import { fisherP } from '../fisher';
import { type Rule, rule } from '../rule';
import { percent } from '../text';
import { traitsOf } from '../traits';

/** With fewer scenarios a share says nothing (end of domain 7.3). */
export const LEAST_LIBRARY = 10;
const LEAST_SECTORS = 10;
/** Domain 7.3, P29: above this an association is taken for chance. */
const CHANCE = 0.2;
const CONDUCT: readonly EndingKind[] = ['ended-with-route', 'forwarded', 'safety-ended'];
const HOT = new Set(['volatile', 'intimidating']);

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
    const say = (what: string): void => report([], { count: all.length, what });
    const number = (isSo: (one: Scenario) => boolean): number => all.filter(isSo).length;
    const share = (isSo: (one: Scenario) => boolean): number => number(isSo) / all.length;
    const atFault = share(({ brief }) => brief.isFirmAtFault);
    const conduct = share(isConductBest);
    const crisis = share(({ kind }) => kind === 'crisis');
    const routine = number(({ kind }) => kind === 'routine');
    const written = number(({ channel }) => channel === 'message');
    const sectors = new Set(all.map(({ sector }) => sector)).size;
    if (atFault < 0.5) say(`the company is at fault in ${percent(atFault)}, where half is the least`);
    if (conduct > 0.2) say(`${percent(conduct)} end best with a conduct ending, where a fifth is the most`);
    if (crisis > 0.1) say(`${percent(crisis)} are crises, where a tenth is the most`);
    if (routine < 2) say(`${routine} are routine, where two are the least`);
    if (written < 3) say(`${written} are written contacts, where three are the least`);
    if (sectors < LEAST_SECTORS) say(`only ${sectors} sectors are met, where ${LEAST_SECTORS} are the least`);
  }),
  rule('SL101', ({ scenario, library }, report) => {
    const all = leading(scenario, library);
    for (const who of new Set(all.flatMap(traitsOf))) {
      for (const [what, isSo] of CONDUCTS) {
        const p = associationOf(all, (one) => traitsOf(one).includes(who), isSo);
        if (p !== null) report([], { count: all.length, what, who, p: p.toFixed(2) });
      }
    }
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

const CONDUCTS: readonly (readonly [string, (scenario: Scenario) => boolean])[] = [
  ['abuse', (scenario) => mostAbuse(scenario) >= 2],
  ['a hot temperament', ({ temperament }) => HOT.has(temperament)],
  ['a company that is not at fault', ({ brief }) => !brief.isFirmAtFault],
];

function hasSameVoice(one: Speaker, other: Speaker): boolean {
  return JSON.stringify(one.voice) === JSON.stringify(other.voice);
}

/** A conduct ending is the only best one where nothing else was made of the call. */
function isConductBest({ judged }: Scenario): boolean {
  const best = judged.at(-1)?.best ?? [];
  return best.length > 0 && best.every((kind) => CONDUCT.includes(kind));
}

/** The probability of the association, where it is too small for chance and points at the first property; else null. */
function associationOf(
  all: readonly Scenario[],
  isFirst: (one: Scenario) => boolean,
  isSecond: (one: Scenario) => boolean,
): number | null {
  const number = (first: boolean, second: boolean): number =>
    all.filter((one) => isFirst(one) === first && isSecond(one) === second).length;
  const [both, onlyFirst, onlySecond, neither] = [
    number(true, true),
    number(true, false),
    number(false, true),
    number(false, false),
  ];
  const p = fisherP(both, onlyFirst, onlySecond, neither);
  return p <= CHANCE && both * neither > onlyFirst * onlySecond ? p : null;
}
