// My calls as a list: nesting and order.

import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../src/engine/store/records.types';
import { forkDecision, historyRows } from '../../../src/ui/history/historyRows';
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
    expect(shape(attempts)).toEqual(['c']);
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
