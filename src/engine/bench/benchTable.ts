// The table of the bench: scenario by player. It only arranges what was measured.

import type { ScenarioBench } from './benchScenario';
import type { PlayerRow } from './summary';

export type BenchTable = Readonly<Record<string, Readonly<Record<string, PlayerRow>>>>;

/** By scenario id, then by player. */
export function benchTable(benches: readonly ScenarioBench[]): BenchTable {
  return Object.fromEntries(benches.map(({ scenario, rows }) => [scenario.id, rows]));
}
