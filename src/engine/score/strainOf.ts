// One number for how hard a customer state is, to compare two states of one call. Never shown, never part of a score.

import type { Customer } from '../customer/customer.types';

/** A rung of abuse weighs as much as a spike that jolts; distress half of heat, since little of it is the agent's doing. */
const PER_RUNG = 15;
const PER_DISTRESS = 0.5;

/** Heat less trust, with distress and abuse added; higher is harder. Only differences mean anything. */
export function strainOf({ heat, trust, distress, abuse }: Customer): number {
  return heat - trust + PER_DISTRESS * distress + PER_RUNG * abuse;
}
