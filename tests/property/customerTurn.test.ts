// What holds of every turn of every call: bounds, sameness, purity and survival of a save.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Act, Customer, Turn, World } from '../../src/engine/customer/customer.types';
import { nudge } from '../../src/engine/customer/nudge';
import { takeTurn } from '../../src/engine/customer/react';
import { type Start, startCustomer } from '../../src/engine/customer/startCustomer';
import { call, change, customerAfter, deepFreeze } from './customerArbitraries';

function turnsOf(start: Start, acts: readonly Act[], world: World, keep = (c: Customer) => c): Turn[] {
  let customer = startCustomer(start, world);
  return acts.map((act) => {
    const turn = takeTurn(keep(customer), act, world);
    customer = turn.customer;
    return turn;
  });
}

function expectWithinScales(customer: Customer): void {
  const within = (value: number, low: number, high: number) => value >= low && value <= high;
  expect({
    heat: within(customer.heat, 10, 100),
    trust: within(customer.trust, 0, 90),
    distress: within(customer.distress, 5, 100),
    abuse: [0, 1, 2, 3].includes(customer.abuse),
    heard: within(customer.heard, 0, 4),
    leverage: within(customer.leverage, 0, 3),
    tangent: within(customer.tangent, 0, 3),
  }).toEqual({
    heat: true,
    trust: true,
    distress: true,
    abuse: true,
    heard: true,
    leverage: true,
    tangent: true,
  });
  for (const count of [
    'progress',
    'warned',
    'named',
    'promiseDebt',
    'unanswered',
    'lowTrust',
    'turn',
  ] as const)
    expect(Number.isInteger(customer[count]) && customer[count] >= 0).toBe(true);
}

it('keeps every number within its scale', () => {
  fc.assert(
    fc.property(call, ({ start, acts, world }) => {
      for (const turn of turnsOf(start, acts, world)) expectWithinScales(turn.customer);
    }),
    { numRuns: 500 },
  );
});

it('moves heat and trust by no more than one turn can, when the author adds nothing', () => {
  fc.assert(
    fc.property(call, ({ start, acts, world }) => {
      let before = startCustomer(start, world);
      for (const act of acts) {
        const { customer } = takeTurn(before, { ...act, change: undefined }, world);
        // Drift is at most 5 % of the way between the ends of the scale, impatience at most 2.8.
        expect(before.heat - customer.heat).toBeLessThanOrEqual(12 + 0.08 * before.trust + 4.5);
        expect(customer.heat - before.heat).toBeLessThanOrEqual(25 + 1.75 + 2.8);
        expect(customer.trust - before.trust).toBeLessThanOrEqual(10 + 1e-9);
        expect(customer.trust - before.trust).toBeGreaterThanOrEqual(-25 - 1e-9);
        before = customer;
      }
    }),
  );
});

it('gives the same bytes for the same inputs and leaves the inputs alone', () => {
  fc.assert(
    fc.property(call, ({ start, acts, world }) => {
      const frozen = deepFreeze({ start, acts, world });
      const first = turnsOf(frozen.start, frozen.acts, frozen.world, deepFreeze);
      const again = turnsOf(frozen.start, frozen.acts, frozen.world, deepFreeze);
      expect(JSON.stringify(again)).toBe(JSON.stringify(first));
    }),
  );
});

it('continues identically when saved and read back before any turn', () => {
  fc.assert(
    fc.property(call, ({ start, acts, world }) => {
      const straight = turnsOf(start, acts, world);
      const saved = turnsOf(start, acts, world, (customer) => JSON.parse(JSON.stringify(customer)));
      expect(saved).toEqual(straight);
      expect(JSON.stringify(saved)).toBe(JSON.stringify(straight));
    }),
  );
});

it('reaches a threat only through the author or a retaliation', () => {
  fc.assert(
    fc.property(call, ({ start, acts, world }) => {
      let before = startCustomer({ ...start, abuse: start.abuse === 3 ? 2 : start.abuse }, world);
      for (const act of acts) {
        const { customer } = takeTurn(before, act, world);
        if (customer.abuse === 3 && before.abuse !== 3 && act.change?.abuse === undefined) {
          expect(act.behaviours[0]).toBe('threaten');
          expect(before.abuse).toBe(2);
        }
        before = customer;
      }
    }),
  );
});

it('nudges within the scales, counts no turn and remembers nothing', () => {
  fc.assert(
    fc.property(call, change, ({ start, acts, world }, by) => {
      const before = deepFreeze(customerAfter(start, acts, world));
      const after = nudge(before, by);
      expectWithinScales(after);
      const { heat, trust, distress, abuse, crisis, ...rest } = after;
      expect({ ...before, heat, trust, distress, abuse, crisis }).toEqual({
        ...rest,
        heat,
        trust,
        distress,
        abuse,
        crisis,
      });
      expect(nudge(before, {})).toEqual(before);
    }),
  );
});
