// Whether a call of a scenario can become a crisis, told from its data. Walks no call.

import { everyReply } from './everyReply';
import type { Scenario } from './scenario.types';

/** True when a crisis is there from the start, comes with a beat, or is opened by a reply. */
export function canBeCrisis(scenario: Scenario): boolean {
  if (scenario.start.isCrisis === true) return true;
  if (Object.values(scenario.beats).some(({ arrives }) => arrives?.crisis === true)) return true;
  for (const { reply } of everyReply(scenario)) if (reply.change?.crisis === true) return true;
  return false;
}
