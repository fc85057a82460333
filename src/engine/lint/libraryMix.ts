// What shows only over many scenarios: where a library leans, and conduct that goes with who somebody is. Plays nothing.

import type { EndingKind } from '../scenario/ending.types';
import { mostAbuse } from '../scenario/mostAbuse';
import type { Scenario } from '../scenario/scenario.types';
import { fisherP } from './fisher';
import { percent } from './text';
import { traitsOf } from './traits';

/** With fewer scenarios a share says nothing (end of domain 7.3). */
export const LEAST_LIBRARY = 10;
const LEAST_SECTORS = 10;
/** Domain 7.3, P29: above this an association is taken for chance. */
const CHANCE = 0.2;
const CONDUCT: readonly EndingKind[] = ['ended-with-route', 'forwarded', 'safety-ended'];
const HOT = new Set(['volatile', 'intimidating']);

export interface Mix {
  /** Shares 0..1 of all scenarios. */
  readonly atFault: number;
  readonly conduct: number;
  readonly crisis: number;
  /** Numbers of scenarios. */
  readonly routine: number;
  readonly written: number;
  readonly sectors: number;
}

/** The shares and numbers that domain 7.3 (P28) asks about. */
export function mixOf(all: readonly Scenario[]): Mix {
  const number = (isSo: (one: Scenario) => boolean): number => all.filter(isSo).length;
  const share = (isSo: (one: Scenario) => boolean): number => number(isSo) / Math.max(1, all.length);
  return {
    atFault: share(({ brief }) => brief.isFirmAtFault),
    conduct: share(isConductBest),
    crisis: share(({ kind }) => kind === 'crisis'),
    routine: number(({ kind }) => kind === 'routine'),
    written: number(({ channel }) => channel === 'message'),
    sectors: new Set(all.map(({ sector }) => sector)).size,
  };
}

/** Where the library leans, each as the end of "Of ten scenarios …". */
export function leaningsOf(all: readonly Scenario[]): readonly string[] {
  const { atFault, conduct, crisis, routine, written, sectors } = mixOf(all);
  const leanings: string[] = [];
  if (atFault < 0.5) leanings.push(`the company is at fault in ${percent(atFault)}, where half is the least`);
  if (conduct > 0.2)
    leanings.push(`${percent(conduct)} end best with a conduct ending, where a fifth is the most`);
  if (crisis > 0.1) leanings.push(`${percent(crisis)} are crises, where a tenth is the most`);
  if (routine < 2) leanings.push(`${routine} are routine, where two are the least`);
  if (written < 3) leanings.push(`${written} are written contacts, where three are the least`);
  if (sectors < LEAST_SECTORS)
    leanings.push(`only ${sectors} sectors are met, where ${LEAST_SECTORS} are the least`);
  return leanings;
}

export interface Association {
  /** Who the customer is, and what the call is like. */
  readonly who: string;
  readonly what: string;
  /** Fisher exact, two-sided. */
  readonly p: number;
}

/** Every trait of a customer that goes with conduct or fault more than chance gives (P29). */
export function associationsIn(all: readonly Scenario[]): readonly Association[] {
  return [...new Set(all.flatMap(traitsOf))].flatMap((who) =>
    CONDUCTS.flatMap(([what, isSo]): Association[] => {
      const p = associationOf(all, (one) => traitsOf(one).includes(who), isSo);
      return p === null ? [] : [{ who, what, p }];
    }),
  );
}

const CONDUCTS: readonly (readonly [string, (scenario: Scenario) => boolean])[] = [
  ['abuse', (scenario) => mostAbuse(scenario) >= 2],
  ['a hot temperament', ({ temperament }) => HOT.has(temperament)],
  ['a company that is not at fault', ({ brief }) => !brief.isFirmAtFault],
];

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
