// What moves in a contact, and so what its line, its meter and its debrief tell. Knows no call.

import type { Drama, Scenario } from './scenario.types';

/** The scenario's own, or heat where it names none. */
export function dramaOf({ drama }: Pick<Scenario, 'drama'>): Drama {
  return drama ?? 'heat';
}

/** The scale that line and meter show: a need moves in one step, and it is trust that brings it out. */
export function scaleOf(scenario: Pick<Scenario, 'drama'>): 'heat' | 'trust' {
  return dramaOf(scenario) === 'heat' ? 'heat' : 'trust';
}
