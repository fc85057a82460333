// My calls as a list: newest first, other roads nested under the call they start from. Pure.

import type { Attempt } from '../../engine/store/records.types';

export interface HistoryRow {
  readonly attempt: Attempt;
  /** Forks of it, oldest first, each with its own. */
  readonly forks: readonly HistoryRow[];
  /** A fork whose origin is no longer on the device. */
  readonly isOrphan: boolean;
}

interface Growing extends HistoryRow {
  readonly forks: Growing[];
  readonly depth: number;
  newest: number;
}

/** Roads from roads from roads are nested this far; further ones stand side by side under the last. */
const MOST_NESTED = 3;

/**
 * A call stands where its newest fork puts it, so that what was just played is at the top. Every attempt stands in it once,
 * whatever the forks say of each other: chains of any length are walked without recursion, and a ring begins somewhere.
 */
export function historyRows(attempts: readonly Attempt[]): readonly HistoryRow[] {
  const ids = new Set(attempts.map(({ id }) => id));
  const oldestFirst = attempts.toSorted((a, b) => a.savedAt - b.savedAt);
  const forksOf = new Map<string, Attempt[]>();
  for (const attempt of oldestFirst) {
    const origin = attempt.forkOf?.attemptId;
    if (origin === undefined) continue;
    const beside = forksOf.get(origin);
    if (beside === undefined) forksOf.set(origin, [attempt]);
    else beside.push(attempt);
  }
  const placed = new Set<string>();
  const rows: Growing[] = [];

  const grow = (root: Attempt): void => {
    const newRow = (attempt: Attempt, depth: number): Growing => {
      placed.add(attempt.id);
      const isOrphan = attempt.forkOf !== undefined && !ids.has(attempt.forkOf.attemptId);
      return { attempt, isOrphan, forks: [], depth, newest: attempt.savedAt };
    };
    const first = newRow(root, 0);
    rows.push(first);
    /** Where the forks of an attempt stand: under itself, or where nesting ends, beside it. */
    const open: { readonly id: string; readonly under: Growing }[] = [{ id: root.id, under: first }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { under } = next;
      for (const fork of forksOf.get(next.id) ?? []) {
        if (placed.has(fork.id)) continue;
        const row = newRow(fork, under.depth + 1);
        under.forks.push(row);
        first.newest = Math.max(first.newest, fork.savedAt);
        open.push({ id: fork.id, under: row.depth < MOST_NESTED ? row : under });
      }
    }
  };
  for (const attempt of oldestFirst)
    if (attempt.forkOf === undefined || !ids.has(attempt.forkOf.attemptId)) grow(attempt);
  // what is left forks from itself in a ring
  for (const attempt of oldestFirst) if (!placed.has(attempt.id)) grow(attempt);
  return rows.toSorted((a, b) => b.newest - a.newest);
}

/** The first `most` calls of the list, forks counted, and how many are left out. */
export function firstRows(
  rows: readonly HistoryRow[],
  most: number,
): { readonly rows: readonly HistoryRow[]; readonly left: number } {
  let room = most;
  let left = 0;
  // nested no deeper than MOST_NESTED
  const cut = (all: readonly HistoryRow[]): HistoryRow[] =>
    all.flatMap((row) => {
      const isShown = room > 0;
      if (isShown) room -= 1;
      else left += 1;
      const forks = cut(row.forks);
      return isShown ? [{ ...row, forks }] : [];
    });
  return { rows: cut(rows), left };
}

/** Decision a fork starts at, 1-based: replies kept and one more. */
export function forkDecision(attempt: Attempt): number {
  const kept = attempt.moves.slice(0, attempt.forkOf?.keptMoves ?? 0);
  return kept.filter((move) => move.type === 'reply').length + 1;
}
