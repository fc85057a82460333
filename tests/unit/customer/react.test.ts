// The turn function where the reference runs do not reach, and its small neighbours.

import { describe, expect, it } from 'vitest';
import type { BehaviourId } from '../../../src/engine/behaviours/catalogue';
import type { Act, Customer, World } from '../../../src/engine/customer/customer.types';
import { heatBand } from '../../../src/engine/customer/heatBand';
import { timesLately, timesShown } from '../../../src/engine/customer/history';
import { listeningOwed } from '../../../src/engine/customer/listeningOwed';
import { nudge } from '../../../src/engine/customer/nudge';
import { takeTurn } from '../../../src/engine/customer/react';
import { type Start, startCustomer } from '../../../src/engine/customer/startCustomer';

const WORLD: World = { temperament: 'even', isRepeatContact: true, abuseMode: 'ladder', warningsDue: 1 };
const ANGRY: Start = { heat: 72, trust: 30, distress: 30, abuse: 1 };

const start = (over: Partial<Start> = {}, world = WORLD) => startCustomer({ ...ANGRY, ...over }, world);
const show = (customer: Customer, ...ids: BehaviourId[]) =>
  ids.reduce((now, id) => takeTurn(now, { behaviours: [id] }, WORLD).customer, customer);

describe('limit style', () => {
  const heatAfter = (limitStyle: Act['limitStyle'], behaviours: Act['behaviours'] = ['name-behaviour']) =>
    takeTurn(start({ abuse: 2 }), { behaviours, limitStyle }, WORLD).customer.heat;

  it('orders the wordings of a limit, and takes none for explained', () => {
    const plain = heatAfter(undefined);
    expect(heatAfter('explained')).toBe(plain);
    // Every point of the turn is drawn back by 5 % of drift.
    expect(heatAfter('empathic')).toBeCloseTo(plain - 3 * 0.95, 9);
    expect(heatAfter('bare')).toBeCloseTo(plain + 6 * 0.95, 9);
    expect(heatAfter('belittling')).toBeCloseTo(plain + 14 * 0.95, 9);
  });

  it('counts when the limit comes second, and not at all without a limit', () => {
    expect(heatAfter('bare', ['name-emotion', 'role-limit'])).toBeGreaterThan(
      heatAfter('explained', ['name-emotion', 'role-limit']),
    );
    expect(heatAfter('bare', ['name-emotion'])).toBe(heatAfter('explained', ['name-emotion']));
  });

  it('is scaled by temperament', () => {
    const volatile: World = { ...WORLD, temperament: 'volatile' };
    const heatFor = (limitStyle: Act['limitStyle']) =>
      takeTurn(start({ abuse: 0 }), { behaviours: ['role-limit'], limitStyle }, volatile).customer.heat;
    expect(heatFor('bare') - heatFor('explained')).toBeCloseTo(6 * 1.4 * 0.95, 9);
  });
});

describe('authored changes', () => {
  it('set abuse and crisis and add to the rest', () => {
    const act: Act = {
      behaviours: ['give-timeline'],
      change: { heat: 5, distress: 7, abuse: 3, crisis: true },
    };
    const without = takeTurn(start(), { behaviours: ['give-timeline'] }, WORLD).customer;
    expect(takeTurn(start(), act, WORLD).customer).toEqual({
      ...without,
      heat: without.heat + 5,
      distress: without.distress + 7,
      abuse: 3,
      crisis: true,
    });
  });

  it('can clear a crisis, which then no longer makes a hold dangerous', () => {
    const held = (customer: Customer) =>
      takeTurn(customer, { behaviours: ['hold-with-contract'] }, WORLD).customer.distress;
    const crisis = start({ isCrisis: true });
    expect(held(crisis)).toBe(50);
    expect(held(nudge(crisis, { crisis: false }))).toBe(30);
  });
});

describe('memory', () => {
  it('counts over the whole call, and over the last six behaviours', () => {
    const customer = show(
      start(),
      'policy-wall',
      'reflect-content',
      'ask-impact',
      'policy-wall',
      'own-next-action',
      'offer-choice',
      'give-timeline',
      'recap-confirm',
    );
    expect(timesShown(customer.shown, 'policy-wall')).toBe(2);
    expect(timesLately(customer.shown, 'policy-wall')).toBe(1);
    expect(timesLately(customer.shown, 'reflect-content')).toBe(0);
    expect(timesLately(customer.shown, 'ask-impact')).toBe(1);
  });

  it('counts runs that outgrow those six', () => {
    const six: BehaviourId[] = [
      'name-emotion',
      'reflect-content',
      'reflect-meaning',
      'normalise-reaction',
      'give-space',
      'acknowledge-history',
    ];
    const customer = show(start(), ...six, 'name-emotion', 'reflect-content');
    expect(customer).toMatchObject({ groupRun: 8, listeningRun: 8 });
    expect(show(customer, 'specific-apology')).toMatchObject({ groupRun: 1, listeningRun: 9 });
    expect(show(customer, 'offer-choice')).toMatchObject({ groupRun: 1, listeningRun: 0 });
  });

  it('lets the second behaviour profit from the listening of the first', () => {
    const fix = takeTurn(start(), { behaviours: ['offer-choice'] }, WORLD);
    const heardFirst = takeTurn(start(), { behaviours: ['acknowledge-history', 'offer-choice'] }, WORLD);
    expect(fix.tags).toEqual(['premature-fix']);
    expect(heardFirst.tags).toEqual([]);
    expect([fix.customer.progress, heardFirst.customer.progress]).toEqual([0, 1]);
  });
});

describe('the ladder', () => {
  it('moves abuse one rung a turn, and never where the author has kept it', () => {
    const authored: World = { ...WORLD, abuseMode: 'authored' };
    const hot = { heat: 94, trust: 0, abuse: 0 } as const;
    const act: Act = { behaviours: ['reflect-content'] };
    expect(takeTurn(start(hot), act, WORLD).customer.abuse).toBe(1);
    expect(takeTurn(start(hot), act, authored).customer.abuse).toBe(0);
  });

  it('stops at the ceiling of the temperament', () => {
    const grieving: World = { ...WORLD, temperament: 'grieving' };
    const hot = start({ heat: 94, trust: 0, abuse: 1 }, grieving);
    expect(takeTurn(hot, { behaviours: ['reflect-content'] }, grieving).customer.abuse).toBe(1);
  });

  it('leaves abuse where it is when a limit finds no willingness, and unanswered at nought', () => {
    const limit: Act = { behaviours: ['name-behaviour'] };
    const trusting = takeTurn(start({ abuse: 2, trust: 50 }), limit, WORLD).customer;
    const closed = takeTurn(start({ abuse: 2, trust: 10, heat: 80 }), limit, WORLD).customer;
    expect([trusting.abuse, closed.abuse]).toEqual([1, 2]);
    expect([trusting.named, closed.unanswered]).toEqual([1, 0]);
  });
});

describe('over', () => {
  const over = (customer: Customer, ...behaviours: [BehaviourId, BehaviourId?]) =>
    takeTurn(customer, { behaviours: behaviours as unknown as Act['behaviours'] }, WORLD).over;

  it('names the behaviour that ended the call before it names the customer', () => {
    expect(over(start({ heat: 99 }), 'threaten')).toBe('customer-hangs-up');
    expect(over(start({ heat: 99 }), 'threaten', 'hang-up-unwarned')).toBe('hang-up-unwarned');
    expect(over(start(), 'reflect-content')).toBeNull();
  });

  it('lets the customer go after two turns without trust', () => {
    const cold = start({ heat: 20, trust: 3, abuse: 0 });
    const once = takeTurn(cold, { behaviours: ['probe-private'] }, WORLD);
    expect(once.over).toBeNull();
    expect(over(once.customer, 'probe-private')).toBe('customer-hangs-up');
  });
});

describe('neighbours of the turn', () => {
  it('names heat in words, each up to and with its limit', () => {
    expect([10, 30, 30.4, 30.5, 45, 45.5, 60, 60.5, 75, 75.5, 100].map(heatBand)).toEqual([
      'settled',
      'settled',
      'settled',
      'guarded',
      'guarded',
      'tense',
      'tense',
      'angry',
      'angry',
      'furious',
      'furious',
    ]);
  });

  it('owes more listening the hotter it is, one less to the panicked', () => {
    expect([35, 36, 55, 56, 75, 76].map((heat) => listeningOwed(heat, 'even'))).toEqual([0, 1, 1, 2, 2, 3]);
    expect([20, 50, 90].map((heat) => listeningOwed(heat, 'panicked'))).toEqual([0, 0, 2]);
  });

  it('begins within the scales, and a rambling call one step adrift', () => {
    expect(start({ heat: 0, trust: 200, distress: -1 })).toMatchObject({ heat: 10, trust: 90, distress: 5 });
    expect(start({}, { ...WORLD, temperament: 'rambling' }).tangent).toBe(1);
  });
});
