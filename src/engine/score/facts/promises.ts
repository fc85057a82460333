// What was promised in a call, one entry for each thing however often it was said. Judges no promise itself.

import type { LedgerEntry } from '../scorecard.types';
import type { PromiseFact } from './fact.types';

/** The ledger with the same promise told once: its turns gathered, in the order of the first. */
export function promiseFacts(ledger: readonly LedgerEntry[]): readonly PromiseFact[] {
  const rows = new Map<string, PromiseFact>();
  for (const { what, turn, standing, clause, exposedAt } of ledger) {
    const key = `${what}\n${standing}\n${clause}`;
    const known = rows.get(key);
    const cameBack = known?.cameBack ?? exposedAt ?? null;
    const turns = known === undefined ? [turn] : [...new Set([...known.turns, turn])];
    rows.set(key, { kind: 'promise', what, turns, standing, clause, cameBack });
  }
  return [...rows.values()];
}
