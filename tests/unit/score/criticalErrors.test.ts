import { describe, expect, it } from 'vitest';
import { FALSE_ACCUSATION_FLAG } from '../../../src/engine/score/criticalErrors';
import { type CallPlan, cardOf, errorsOf, type TurnPlan } from '../../support/scoreScenario';

const other: TurnPlan = { shows: ['own-next-action'] };
const wrap: TurnPlan = { shows: ['warm-wrap'] };
const end: TurnPlan = { shows: ['end-with-route-back'] };
const warn: TurnPlan = { shows: ['state-consequence'] };
const hangUp: TurnPlan = { shows: ['hang-up-unwarned'], move: { type: 'end', manner: 'hang-up' } };
const insulted = { start: { abuse: 2 as const } };

describe('critical errors', () => {
  it('CE1: a hang-up or an ending for conduct before the warnings due', () => {
    expect(errorsOf({ turns: [hangUp], ending: 'unwarned-hang-up' })).toEqual(['CE1@1']);
    expect(errorsOf({ ...insulted, turns: [end], ending: 'unwarned-hang-up' })).toEqual(['CE1@1']);
    expect(errorsOf({ ...insulted, turns: [warn, end], ending: 'ended-with-route' })).toEqual([]);
    expect(errorsOf({ turns: [wrap], ending: 'customer-left-cool' })).toEqual([]);
  });
  it('CE1 follows the policy: two warnings, none, never', () => {
    const plan = (warningsDue: 0 | 1 | 2 | 3 | 'never', ...turns: readonly TurnPlan[]): CallPlan => ({
      ...insulted,
      policy: { warningsDue },
      turns,
      ending: 'ended-with-route',
    });
    expect(errorsOf(plan(2, warn, end))).toEqual(['CE1@2']);
    expect(errorsOf(plan(2, warn, warn, end))).toEqual([]);
    expect(errorsOf(plan(0, end))).toEqual([]);
    expect(errorsOf(plan('never', warn, warn, end))).toEqual(['CE1@3']);
    expect(errorsOf({ ...plan('never', { shows: ['safety-close'] }), start: { abuse: 3 } })).toEqual([]);
  });
  it('CE2: data gone out', () => {
    expect(errorsOf({ turns: [other, { shows: ['disclose-data'] }], ending: 'data-breach' })).toEqual([
      'CE2@2',
    ]);
    expect(errorsOf({ turns: [{ shows: ['verify-with-reason'] }] })).toEqual([]);
  });
  it('CE3: a safety cue with no question and no staying within two turns', () => {
    const meets = { crisis: true };
    const ask: TurnPlan = { shows: ['ask-safety-directly'], leaves: { crisis: false } };
    expect(errorsOf({ turns: [{ ...other, meets }, other, ask], ending: 'crisis-handoff' })).toEqual([
      'CE3@2',
    ]);
    expect(errorsOf({ turns: [{ ...other, meets }, ask, wrap] })).toEqual([]);
    expect(errorsOf({ turns: [{ ...other, cues: [{ kind: 'crisis' }] }, other] })).toEqual(['CE3@2']);
  });
  it('CE4: hold, cold transfer or close while the crisis is open', () => {
    const ask: TurnPlan = { shows: ['ask-safety-directly'], meets: { crisis: true } };
    const cold: TurnPlan = {
      shows: ['cold-transfer'],
      move: { type: 'transfer', target: 'lead', manner: 'cold', parts: [] },
    };
    expect(errorsOf({ turns: [ask, cold], ending: 'unsafe-close' })).toEqual(['CE4@2']);
    expect(errorsOf({ turns: [ask, wrap], ending: 'unsafe-close' })).toEqual(['CE4@2']);
    expect(errorsOf({ turns: [ask, { shows: ['stay-and-handoff'] }], ending: 'crisis-handoff' })).toEqual([]);
    expect(errorsOf({ turns: [ask, other], ending: 'unsafe-close', endedBy: 'customer' })).toEqual([]);
  });
  it('CE5: therapy, or prying for detail in a crisis', () => {
    expect(errorsOf({ turns: [{ shows: ['amateur-therapy'] }] })).toEqual(['CE5@1']);
    const pry: TurnPlan = { shows: ['ask-safety-directly', 'probe-private'], meets: { crisis: true } };
    expect(errorsOf({ turns: [pry], ending: 'crisis-handoff' })).toEqual(['CE5@1']);
    expect(errorsOf({ turns: [{ shows: ['probe-private'] }] })).toEqual([]);
  });
  it('CE6: a threat, or a belittling limit', () => {
    expect(errorsOf({ turns: [{ shows: ['threaten'] }] })).toEqual(['CE6@1']);
    expect(errorsOf({ turns: [{ shows: ['name-behaviour'], reply: { limitStyle: 'belittling' } }] })).toEqual(
      ['CE6@1'],
    );
    expect(errorsOf({ turns: [{ shows: ['name-behaviour'], reply: { limitStyle: 'bare' } }] })).toEqual([]);
  });
  it('CE7: a promise owed at the end, at the turn it was made, with the clause that forbids it', () => {
    const promise: TurnPlan = {
      shows: ['over-promise'],
      reply: { commits: [{ what: 'A morning slot', clause: 'slot' }] },
    };
    expect(cardOf({ turns: [other, promise, wrap] }).criticalErrors).toEqual([
      { id: 'CE7', turn: 2, clause: 'slot' },
    ]);
    expect(errorsOf({ turns: [promise, { ...wrap, leaves: { promiseDebt: 0 } }] })).toEqual([]);
  });
  it('CE8: three turns in a row that leave abuse standing', () => {
    expect(errorsOf({ ...insulted, turns: [other, other, other], ending: 'stood-and-took-it' })).toEqual([
      'CE8@3',
    ]);
    expect(errorsOf({ ...insulted, turns: [other, other, warn] })).toEqual([]);
    expect(errorsOf({ ...insulted, turns: [other, warn, other, other] })).toEqual([]);
  });
  it('CE9: just hanging up once it is earned', () => {
    const earned: TurnPlan = { shows: ['self-reset'], move: { type: 'end', manner: 'hang-up' } };
    expect(errorsOf({ ...insulted, turns: [warn, earned], ending: 'ended-no-route' })).toEqual(['CE9@2']);
    expect(errorsOf({ start: { abuse: 3 }, turns: [hangUp], ending: 'ended-no-route' })).toEqual(['CE9@1']);
    expect(errorsOf({ ...insulted, turns: [warn, end], ending: 'ended-with-route' })).toEqual([]);
  });
  it('CE10: a threat with the call still open one turn later', () => {
    const start = { abuse: 3 as const };
    const close: TurnPlan = { shows: ['safety-close'] };
    expect(errorsOf({ start, turns: [other, close], ending: 'safety-ended' })).toEqual(['CE10@1']);
    expect(errorsOf({ start, turns: [close], ending: 'safety-ended' })).toEqual([]);
  });
  it('CE11: paying for abuse', () => {
    expect(errorsOf({ turns: [{ shows: ['cave-in'], meets: { abuse: 1 } }] })).toEqual(['CE11@1']);
    expect(errorsOf({ turns: [{ shows: ['cave-in'] }] })).toEqual([]);
  });
  it('CE12: a genuine claim treated as fraud', () => {
    expect(errorsOf({ turns: [other, { ...other, reply: { sets: [FALSE_ACCUSATION_FLAG] } }] })).toEqual([
      'CE12@2',
    ]);
    expect(errorsOf({ turns: [{ ...other, reply: { sets: ['boxOrdered'] } }] })).toEqual([]);
  });
});
