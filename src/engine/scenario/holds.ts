// Whether a condition holds for a call as it stands. Knows the facts it is given and nothing of where they come from.

import type { Customer } from '../customer/customer.types';
import type { Condition, HouseCondition, Range } from './condition.types';
import type { WarningsDue } from './policy.types';

/** What a condition may look at: built from a call and its stage by the call room. */
export interface Facts {
  readonly customer: Customer;
  /** The customer has been heard as much as this heat asks for. */
  readonly isHeard: boolean;
  readonly isEntitledToEnd: boolean;
  readonly house: { readonly warningsDue: WarningsDue; readonly hasForwarding: boolean };
  readonly flags: readonly string[];
  readonly revealed: readonly string[];
  readonly met: readonly string[];
  /** Entries per beat, the present one included; a beat that is missing was not entered. */
  readonly visits: Readonly<Record<string, number>>;
  /** A whole number, 0 or more. */
  readonly seed: number;
}

/** True when every member of `condition` holds for `facts`. No condition, or an empty one, always holds. */
export function holds(condition: Condition | undefined, facts: Facts): boolean {
  if (condition === undefined) return true;
  const { customer } = facts;
  return (
    within(condition.heat, customer.heat) &&
    within(condition.trust, customer.trust) &&
    within(condition.distress, customer.distress) &&
    within(condition.abuse, customer.abuse) &&
    within(condition.heard, customer.heard) &&
    within(condition.progress, customer.progress) &&
    within(condition.promiseDebt, customer.promiseDebt) &&
    within(condition.leverage, customer.leverage) &&
    within(condition.tangent, customer.tangent) &&
    within(condition.named, customer.named) &&
    within(condition.warned, customer.warned) &&
    same(condition.isHeard, facts.isHeard) &&
    same(condition.isCrisis, customer.crisis) &&
    same(condition.isEntitledToEnd, facts.isEntitledToEnd) &&
    (condition.house === undefined || houseHolds(condition.house, facts.house)) &&
    storyHolds(condition, facts)
  );
}

function houseHolds(
  { endsCalls, warnings, forwards }: HouseCondition,
  { warningsDue, hasForwarding }: Facts['house'],
): boolean {
  const isOwed = warnings === undefined || (warningsDue !== 'never' && within(warnings, warningsDue));
  return isOwed && same(endsCalls, warningsDue !== 'never') && same(forwards, hasForwarding);
}

function storyHolds(condition: Condition, facts: Facts): boolean {
  const { flags, needs, visits, shown, notShown, variant, any, not } = condition;
  if (flags !== undefined && !(allIn(flags.all, facts.flags) && noneIn(flags.none, facts.flags)))
    return false;
  if (needs !== undefined && !needsHold(needs, facts)) return false;
  if (visits !== undefined && !within(visits, timesEntered(facts, visits.beat))) return false;
  if (shown !== undefined && !facts.customer.shown.includes(shown)) return false;
  if (notShown !== undefined && facts.customer.shown.includes(notShown)) return false;
  if (variant !== undefined && facts.seed % variant.of !== variant.is) return false;
  if (any !== undefined && !any.some((one) => holds(one, facts))) return false;
  return not === undefined || !holds(not, facts);
}

function needsHold(needs: NonNullable<Condition['needs']>, facts: Facts): boolean {
  return (
    allIn(needs.revealed, facts.revealed) &&
    noneIn(needs.hidden, facts.revealed) &&
    allIn(needs.met, facts.met) &&
    noneIn(needs.unmet, facts.met)
  );
}

function within(range: Range | undefined, value: number): boolean {
  if (range === undefined) return true;
  const { atLeast, atMost } = range;
  return (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);
}

function same(wanted: boolean | undefined, is: boolean): boolean {
  return wanted === undefined || wanted === is;
}

function allIn(wanted: readonly string[] | undefined, present: readonly string[]): boolean {
  return wanted === undefined || wanted.every((one) => present.includes(one));
}

function noneIn(unwanted: readonly string[] | undefined, present: readonly string[]): boolean {
  return unwanted === undefined || !unwanted.some((one) => present.includes(one));
}

function timesEntered(facts: Facts, beat: string): number {
  return Object.hasOwn(facts.visits, beat) ? (facts.visits[beat] ?? 0) : 0;
}
