// The boundary region: how far the limit has been taken, derived from the customer's counts and the house's policy. Knows no replies.

import { holds } from '../scenario/holds';
import { BOUNDARY_STATES, type BoundaryState, type Call, type Stage } from './call.types';
import { factsOf } from './factsOf';
import { preparedFor } from './prepared';

/**
 * The boundary of `call` as it stands now; never lower than the one it already holds (domain 2.3: never reset).
 * Entitled: at a threat, at conduct the policy ends at once, or at abuse 2 with every due warning given. A last warning that
 * fails leaves abuse at 2 and so entitles before the agent's next turn: nobody has to take one more insult first.
 */
export function boundaryOf(call: Call, stage: Stage): BoundaryState {
  if (call.boundary === 'entitledToEnd') return 'entitledToEnd';
  const { abuse, named, warned } = call.customer;
  const due = preparedFor(stage).world.warningsDue;
  if (abuse === 3 || (abuse === 2 && warned >= due) || isEndedAtOnce(call, stage)) return 'entitledToEnd';
  const state = warned >= 1 ? (warned >= due ? 'finalWarning' : 'warned') : named >= 1 ? 'named' : 'unmarked';
  return BOUNDARY_STATES.indexOf(state) > BOUNDARY_STATES.indexOf(call.boundary) ? state : call.boundary;
}

/** True when the warnings due have been given, or none is owed for what happened: ending now is not ending unwarned. */
export function mayEnd(call: Call): boolean {
  return call.boundary === 'entitledToEnd' || call.boundary === 'finalWarning';
}

/**
 * True when the caller's conduct may be passed to a colleague: as soon as ending would be earned; in a house that never ends a
 * call, once the abuse has been named or warned of and goes on (domain 3.2a).
 */
export function mayForward(call: Call, stage: Stage): boolean {
  if (!stage.policy.hasForwarding) return false;
  const { abuse } = call.customer;
  const isNeverEnded = preparedFor(stage).rules.warningsDue === 'never';
  return mayEnd(call) || (isNeverEnded && abuse >= 2 && call.boundary !== 'unmarked');
}

/** Warnings still owed before ending for conduct is earned; 0 when earned. A house that never ends a call owes `NEVER`. */
export function warningsStillDue(call: Call, stage: Stage): number {
  return mayEnd(call) ? 0 : Math.max(0, preparedFor(stage).world.warningsDue - call.customer.warned);
}

function isEndedAtOnce(call: Call, stage: Stage): boolean {
  const { insults, rules } = preparedFor(stage);
  const met = insults.get(call.beat);
  if (met === undefined) return false;
  return met.some(
    ({ category, when }) => rules.endsAtOnce.includes(category) && holds(when, factsOf(call, stage)),
  );
}
