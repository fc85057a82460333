// Who says a line. Knows the cast of a scenario, and no copy.

import { ownEntry } from '../../engine/platform/ownEntry';
import type { Scenario, Speaker } from '../../engine/scenario/scenario.types';

/** The speaker of a line; the customer where the line names nobody. */
export function speakerOf(scenario: Scenario, lineId: string | null): Speaker {
  const by = lineId === null ? undefined : ownEntry(scenario.lines, lineId)?.by;
  return scenario.cast[by ?? 'customer'] ?? scenario.cast.customer;
}
