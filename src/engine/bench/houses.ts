// One scenario in one of the houses it may be played in: what must hold in every one of them. It plays and measures; it judges nothing.

import type { Policy } from '../scenario/policy.types';
import type { Scenario } from '../scenario/scenario.types';
import { type Heatings, heatingsOf } from './heating';

export interface House {
  readonly policy: Policy;
  readonly heatings: Heatings;
}

/** Places of each kind of wait in each house: with three contacts and six houses more than 1,800 of each. */
const PLACES = 120;

/** What `scenario` is under `policy`. `places` fewer are quicker and find less. */
export function houseOf(scenario: Scenario, policy: Policy, places = PLACES): House {
  return { policy, heatings: heatingsOf(scenario, policy, places) };
}
