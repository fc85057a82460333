// My calls as a list: newest first, other roads nested under the call they start from. Pure.

import type { Attempt } from '../../engine/store/records.types';

export interface HistoryRow {
  readonly attempt: Attempt;
  /** Forks of it, oldest first, each with its own. */
  readonly forks: readonly HistoryRow[];
  /** A fork whose origin is no longer on the device. */
  readonly isOrphan: boolean;
}

/** A call stands where its newest fork puts it, so that what was just played is at the top. */
export function historyRows(attempts: readonly Attempt[]): readonly HistoryRow[] {
  const ids = new Set(attempts.map((attempt) => attempt.id));
  const rowOf = (attempt: Attempt, above: ReadonlySet<string>): HistoryRow => ({
    attempt,
    isOrphan: attempt.forkOf !== undefined && !ids.has(attempt.forkOf.attemptId),
    forks: attempts
      .filter((fork) => fork.forkOf?.attemptId === attempt.id && !above.has(fork.id))
      .toSorted((a, b) => a.savedAt - b.savedAt)
      .map((fork) => rowOf(fork, new Set([...above, fork.id]))),
  });
  return attempts
    .filter((attempt) => attempt.forkOf === undefined || !ids.has(attempt.forkOf.attemptId))
    .map((attempt) => rowOf(attempt, new Set([attempt.id])))
    .toSorted((a, b) => newestIn(b) - newestIn(a));
}

function newestIn(row: HistoryRow): number {
  return Math.max(row.attempt.savedAt, ...row.forks.map(newestIn));
}

/** Decision a fork starts at, 1-based: replies kept and one more. */
export function forkDecision(attempt: Attempt): number {
  const kept = attempt.moves.slice(0, attempt.forkOf?.keptMoves ?? 0);
  return kept.filter((move) => move.type === 'reply').length + 1;
}
