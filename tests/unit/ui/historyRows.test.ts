// My calls as a list: nesting and order.

import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../src/engine/store/records.types';
import { firstRows, forkDecision, type HistoryRow, historyRows } from '../../../src/ui/history/historyRows';
import { attemptOf } from './attemptOf';

const shape = (attempts: readonly Attempt[]): unknown =>
  historyRows(attempts).map(function seen(row): unknown {
    return row.forks.length === 0 ? row.attempt.id : [row.attempt.id, ...row.forks.map(seen)];
  });

describe('my calls', () => {
  it('stand newest first, with other roads under the call they start from', () => {
    const attempts = [
      attemptOf({ id: 'old', savedAt: 1 }),
      attemptOf({ id: 'new', savedAt: 5 }),
      attemptOf({ id: 'fork-1', savedAt: 2, forkOf: { attemptId: 'old', keptMoves: 1 } }),
      attemptOf({ id: 'fork-2', savedAt: 9, forkOf: { attemptId: 'old', keptMoves: 1 } }),
      attemptOf({ id: 'fork-of-fork', savedAt: 10, forkOf: { attemptId: 'fork-2', keptMoves: 2 } }),
    ];
    expect(shape(attempts)).toEqual([['old', 'fork-1', ['fork-2', 'fork-of-fork']], 'new']);
  });

  it('keep a fork whose origin was deleted, as a call of its own', () => {
    const [row] = historyRows([attemptOf({ id: 'left', forkOf: { attemptId: 'gone', keptMoves: 1 } })]);
    expect(row).toMatchObject({ isOrphan: true, forks: [] });
  });

  it('end, even where records point at each other', () => {
    const attempts = [
      attemptOf({ id: 'a', forkOf: { attemptId: 'b', keptMoves: 1 } }),
      attemptOf({ id: 'b', forkOf: { attemptId: 'a', keptMoves: 1 } }),
      attemptOf({ id: 'c' }),
    ];
    expect(shape(attempts)).toEqual(['c', ['a', 'b']]);
  });

  it('walk a chain of any length, every call once, nested three deep and side by side below', () => {
    const attempts = Array.from({ length: 3_000 }, (_, nth) =>
      attemptOf({
        id: `r${nth}`,
        savedAt: nth,
        ...(nth === 0 ? {} : { forkOf: { attemptId: `r${nth - 1}`, keptMoves: 1 } }),
      }),
    );
    const rows = historyRows(attempts);
    const idsIn = (all: readonly HistoryRow[]): string[] =>
      all.flatMap(({ attempt, forks }) => [attempt.id, ...idsIn(forks)]);
    expect(rows).toHaveLength(1);
    expect(idsIn(rows)).toHaveLength(3_000);
    expect(new Set(idsIn(rows)).size).toBe(3_000);
    expect(rows[0]?.forks[0]?.forks[0]?.forks).toHaveLength(2_997);
  });

  it('are shown a page at a time, forks counted', () => {
    const attempts = [
      attemptOf({ id: 'a', savedAt: 1 }),
      attemptOf({ id: 'a1', savedAt: 2, forkOf: { attemptId: 'a', keptMoves: 1 } }),
      attemptOf({ id: 'a2', savedAt: 3, forkOf: { attemptId: 'a', keptMoves: 1 } }),
      attemptOf({ id: 'b', savedAt: 0 }),
    ];
    const rows = historyRows(attempts);
    expect(firstRows(rows, 2)).toMatchObject({
      rows: [{ attempt: { id: 'a' }, forks: [{ attempt: { id: 'a1' } }] }],
      left: 2,
    });
    expect(firstRows(rows, 10)).toEqual({ rows, left: 0 });
  });

  it('count a fork from the reply after those kept; holds are no decision', () => {
    const attempt = attemptOf({
      moves: [
        { type: 'reply', id: 'a' },
        { type: 'hold' },
        { type: 'resume', heldSeconds: 3 },
        { type: 'reply', id: 'b' },
      ],
      forkOf: { attemptId: 'x', keptMoves: 3 },
    });
    expect(forkDecision(attempt)).toBe(2);
  });
});
