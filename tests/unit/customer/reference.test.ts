// The customer model against its reference: eighteen golden runs and two thousand walks.

import { describe, expect, it } from 'vitest';
import type { Turn } from '../../../src/engine/customer/customer.types';
import { goldenRuns, playGolden, playWalk, walks } from './referenceRuns';

const halfUp = (value: number) => Math.floor(value + 0.5);

describe('golden runs', () => {
  const runs = goldenRuns();

  it('are all there', () => {
    expect(runs).toHaveLength(18);
  });

  it.each(runs.map((run, index) => [index, run.temper, run] as const))(
    'run %i (%s) is reproduced',
    (_index, _temper, run) => {
      const turns = playGolden(run);
      expect(turns.map((turn) => ({ abuse: turn.customer.abuse, tags: turn.tags }))).toEqual(
        run.states.map((state) => ({ abuse: state.A, tags: state.tags })),
      );
      expect(turns.at(-1)?.over).toBe(run.over);
      run.states.forEach((state, index) => {
        const customer = turns[index]?.customer;
        expect(Math.abs(halfUp(customer?.heat ?? Number.NaN) - state.H)).toBeLessThanOrEqual(1);
        expect(Math.abs(halfUp(customer?.trust ?? Number.NaN) - state.T)).toBeLessThanOrEqual(1);
        expect(Math.abs(halfUp(customer?.distress ?? Number.NaN) - state.D)).toBeLessThanOrEqual(1);
      });
    },
  );
});

describe('walks', () => {
  const all = walks();

  it('are all there and show every temperament', () => {
    expect(all).toHaveLength(2000);
    expect(new Set(all.map((walk) => walk.start.temper)).size).toBe(10);
  });

  it('agree in abuse, counts, tags and over exactly, and in feelings within 0.001', () => {
    const differences: string[] = [];
    all.forEach((walk, number) => {
      const turns = playWalk(walk);
      if (turns.length !== walk.states.length) differences.push(`walk ${number}: ${turns.length} turns`);
      if ((turns.at(-1)?.over ?? null) !== walk.over) differences.push(`walk ${number}: over`);
      walk.states.forEach((row, step) => {
        const turn = turns[step];
        if (turn === undefined) return;
        const [feelings, counts] = split(turn);
        const [heat, trust, abuse, distress, ...rest] = row;
        const isNear = [heat, trust, distress].every(
          (value, i) => Math.abs((feelings[i] ?? 0) - value) < 0.001,
        );
        if (!isNear)
          differences.push(`walk ${number} step ${step}: ${feelings.join(' ')} for ${JSON.stringify(row)}`);
        if (JSON.stringify(counts) !== JSON.stringify([abuse, ...rest]))
          differences.push(
            `walk ${number} step ${step}: ${JSON.stringify(counts)} for ${JSON.stringify(row)}`,
          );
      });
    });
    expect(differences.slice(0, 5)).toEqual([]);
  });
});

function split({ customer, tags }: Turn): [feelings: number[], counts: unknown[]] {
  return [
    [customer.heat, customer.trust, customer.distress],
    [
      customer.abuse,
      customer.heard,
      customer.progress,
      customer.warned,
      customer.named,
      customer.leverage,
      customer.promiseDebt,
      customer.tangent,
      customer.unanswered,
      tags,
    ],
  ];
}
