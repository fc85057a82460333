// Random worlds, starts and replies for the properties of the customer model.

import fc from 'fast-check';
import { BEHAVIOUR_IDS } from '../../src/engine/behaviours/catalogue';
import type { TemperamentId } from '../../src/engine/behaviours/temperament.types';
import type { Abuse, Act, AuthoredChange, Customer, World } from '../../src/engine/customer/customer.types';
import { takeTurn } from '../../src/engine/customer/react';
import { type Start, startCustomer } from '../../src/engine/customer/startCustomer';
import { TEMPERAMENTS } from '../../src/engine/customer/temperaments';

const abuse = fc.constantFrom<Abuse>(0, 1, 2, 3);
const points = fc.integer({ min: -40, max: 40 });
export const behaviour = fc.constantFrom(...BEHAVIOUR_IDS);

export const world: fc.Arbitrary<World> = fc.record({
  temperament: fc.constantFrom(...(Object.keys(TEMPERAMENTS) as TemperamentId[])),
  isRepeatContact: fc.boolean(),
  abuseMode: fc.constantFrom('ladder' as const, 'authored' as const),
  warningsDue: fc.constantFrom(0, 1, 2, 3, 99),
});

export const start: fc.Arbitrary<Start> = fc.record({
  heat: fc.integer({ min: 10, max: 100 }),
  trust: fc.integer({ min: 0, max: 90 }),
  distress: fc.integer({ min: 5, max: 100 }),
  abuse,
  isCrisis: fc.boolean(),
});

/** No tangent: an authored one may overstep its scale for a turn, as in the reference. */
export const change: fc.Arbitrary<AuthoredChange> = fc.record(
  { heat: points, trust: points, distress: points, abuse, crisis: fc.boolean() },
  { requiredKeys: [] },
);

export const act: fc.Arbitrary<Act> = fc.record(
  {
    behaviours: fc.oneof(fc.tuple(behaviour), fc.tuple(behaviour, behaviour)),
    change: fc.option(change, { nil: undefined, freq: 3 }),
    limitStyle: fc.constantFrom('empathic', 'explained', 'bare', 'belittling'),
  },
  { requiredKeys: ['behaviours'] },
);

export const call = fc.record({ world, start, acts: fc.array(act, { minLength: 1, maxLength: 16 }) });

/** The customer as `acts` leave it; a call that would be over goes on, so that late states are reached too. */
export function customerAfter(first: Start, acts: readonly Act[], where: World): Customer {
  return acts.reduce((customer, one) => takeTurn(customer, one, where).customer, startCustomer(first, where));
}

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
