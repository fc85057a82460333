// What holds of single behaviours in any state: repetition wears out, and harm does not help.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEHAVIOUR_IDS, BEHAVIOURS, type BehaviourId } from '../../src/engine/behaviours/catalogue';
import { RECENT_BEHAVIOURS } from '../../src/engine/customer/constants';
import type { Customer, World } from '../../src/engine/customer/customer.types';
import { effectOf } from '../../src/engine/customer/effect';
import { takeTurn } from '../../src/engine/customer/react';
import { rulesOf } from '../../src/engine/customer/rules';
import { startCustomer } from '../../src/engine/customer/startCustomer';
import { act, behaviour, call, customerAfter, start, world } from './customerArbitraries';

const CLOSE_ENOUGH = 1e-9;
const groupOf = (id: BehaviourId | undefined) => (id === undefined ? undefined : BEHAVIOURS[id].group);
const effect = (customer: Customer, id: BehaviourId, where: World) =>
  effectOf(customer, rulesOf(id), customer.heard, where);

/** The same customer as if `id` had been shown in place of one of the last six behaviours, counted from the last. */
function wornBy(customer: Customer, id: BehaviourId, back: number): Customer {
  const isSameGroup = groupOf(customer.shown.at(-1)) === groupOf(id);
  return {
    ...customer,
    shown: customer.shown.with(-1 - back, id),
    groupRun: back === 0 && !isSameGroup ? 1 : customer.groupRun,
  };
}

describe('habituation', () => {
  const scene = fc.record({
    world,
    start,
    acts: fc.array(act, { minLength: 1, maxLength: 8 }),
    id: behaviour,
    place: fc.nat(),
  });

  it('never lets a repeated behaviour do more good than its first use, other things equal', () => {
    fc.assert(
      fc.property(scene, ({ world: where, start: first, acts, id, place }) => {
        fc.pre(!acts.some(({ behaviours }) => behaviours.some((shown) => shown === id)));
        const fresh = customerAfter(first, acts, where);
        const worn = wornBy(fresh, id, place % Math.min(RECENT_BEHAVIOURS, fresh.shown.length));
        const [once, twice] = [effect(fresh, id, where), effect(worn, id, where)];
        expect(twice.heat).toBeGreaterThanOrEqual(once.heat - CLOSE_ENOUGH);
        expect(twice.trust).toBeLessThanOrEqual(once.trust + CLOSE_ENOUGH);
        expect(twice.distress).toBeGreaterThanOrEqual(once.distress - CLOSE_ENOUGH);
        const next = (customer: Customer) => takeTurn(customer, { behaviours: [id] }, where).customer;
        expect(next(worn).heat).toBeGreaterThanOrEqual(next(fresh).heat - CLOSE_ENOUGH);
        expect(next(worn).trust).toBeLessThanOrEqual(next(fresh).trust + CLOSE_ENOUGH);
      }),
      { numRuns: 1000 },
    );
  });

  it('strictly weakens every behaviour whose own base helps; a refusal, whose good lies in being steady, keeps it', () => {
    const where: World = {
      temperament: 'even',
      isRepeatContact: true,
      abuseMode: 'authored',
      warningsDue: 1,
    };
    const calm = startCustomer({ heat: 30, trust: 40, distress: 30, abuse: 0 }, where);
    for (const id of BEHAVIOUR_IDS) {
      const { base } = BEHAVIOURS[id];
      if (base.heat >= 0 && base.trust <= 0 && base.distress >= 0) continue;
      const { heat, trust, distress } = effect(calm, id, where);
      const worn = effect({ ...calm, shown: [id], groupRun: 1 }, id, where);
      expect([id, Math.max(worn.heat - heat, trust - worn.trust, worn.distress - distress) > 0]).toEqual([
        id,
        true,
      ]);
    }
  });
});

describe('harm', () => {
  const HARMFUL = BEHAVIOUR_IDS.filter((id) => BEHAVIOURS[id].group === 'harmful');
  /** The catalogue's own temptations. Each is paid for elsewhere: debt, leverage, a critical error. */
  const LOWERS_HEAT: readonly BehaviourId[] = ['over-promise', 'cave-in', 'disclose-data'];
  const RAISES_TRUST: readonly BehaviourId[] = ['over-promise', 'disclose-data'];
  /** Up to heat 35 an early fix is simply a fix. */
  const isPlainFix = (id: BehaviourId, customer: Customer) => id === 'premature-fix' && customer.heat <= 35;

  it('of itself never lowers heat nor raises trust, but for the named temptations', () => {
    fc.assert(
      fc.property(call, fc.constantFrom(...HARMFUL), ({ start: first, acts, world: where }, id) => {
        const customer = customerAfter(first, acts, where);
        const { heat, trust } = effect(customer, id, where);
        if (!LOWERS_HEAT.includes(id) && !isPlainFix(id, customer)) expect(heat).toBeGreaterThanOrEqual(0);
        if (!RAISES_TRUST.includes(id) && !isPlainFix(id, customer)) expect(trust).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('tempts exactly where it is said to', () => {
    const where: World = { temperament: 'even', isRepeatContact: false, abuseMode: 'ladder', warningsDue: 1 };
    const at = (heat: number) => startCustomer({ heat, trust: 40, distress: 30, abuse: 0 }, where);
    for (const heat of [20, 35, 36, 39, 60, 80]) {
      const lowering = HARMFUL.filter((id) => effect(at(heat), id, where).heat < 0);
      const raising = HARMFUL.filter((id) => effect(at(heat), id, where).trust > 0);
      const fix = heat <= 35 ? ['premature-fix'] : [];
      expect([heat, lowering.toSorted()]).toEqual([heat, [...LOWERS_HEAT, ...fix].toSorted()]);
      expect([heat, raising.toSorted()]).toEqual([heat, [...RAISES_TRUST, ...fix].toSorted()]);
    }
  });

  it('welcomes amateur therapy below heat 40 no further than not minding it', () => {
    const where: World = { temperament: 'even', isRepeatContact: false, abuseMode: 'ladder', warningsDue: 1 };
    const cool = startCustomer({ heat: 39, trust: 40, distress: 30, abuse: 0 }, where);
    expect(effect(cool, 'amateur-therapy', where)).toMatchObject({ heat: 1, trust: 0, distress: 7 });
  });
});
