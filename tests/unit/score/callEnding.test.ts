import { describe, expect, it } from 'vitest';
import type { EndingKind } from '../../../src/engine/scenario/ending.types';
import { type CallPlan, chancesOf, type TurnPlan } from '../../support/scoreScenario';

const wrap: TurnPlan = { shows: ['warm-wrap'] };
const other: TurnPlan = { shows: ['own-next-action'] };

describe('PE1, right kind of ending', () => {
  const ended = (ending: EndingKind, plan: Partial<CallPlan> = {}) =>
    chancesOf({ turns: [wrap], ending, ...plan }, 'PE1');
  it('goes by the scenario’s lists', () => {
    expect(ended('resolved')).toEqual(['PE1.best 1 0>1']);
    expect(ended('agreed-next-step')).toEqual(['PE1.acceptable 0.5 0>1']);
    expect(ended('customer-left-cool')).toEqual(['PE1.other 0 0>1']);
  });
  it('takes the first list whose condition holds', () => {
    const judged = [
      { when: { promiseDebt: { atLeast: 1 } }, best: [], acceptable: [] },
      { best: ['resolved' as const], acceptable: [] },
    ];
    expect(ended('resolved', { scenario: { judged } })).toEqual(['PE1.best 1 0>1']);
    expect(
      ended('resolved', { scenario: { judged }, turns: [{ ...wrap, leaves: { promiseDebt: 1 } }] }),
    ).toEqual(['PE1.other 0 0>1']);
  });
  it('lets nothing but a conduct or safety ending stand at abuse 2', () => {
    const judged = [{ best: ['resolved' as const, 'ended-with-route' as const], acceptable: [] }];
    const plan = { scenario: { judged }, start: { abuse: 2 as const } };
    expect(ended('resolved', plan)).toEqual(['PE1.other 0 0>1']);
    expect(ended('ended-with-route', plan)).toEqual(['PE1.best 1 0>1']);
  });
  it('is lost by ending for conduct that a warning had stopped', () => {
    const judged = [{ best: ['ended-with-route' as const], acceptable: [] }];
    const warn: TurnPlan = { shows: ['state-consequence'] };
    const plan = (abuse: 1 | 2) => ({
      scenario: { judged },
      start: { abuse: 2 as const },
      turns: [warn, { shows: ['end-with-route-back'] as const, meets: { abuse } }],
    });
    expect(ended('ended-with-route', plan(2))).toEqual(['PE1.best 1 1>2']);
    expect(ended('ended-with-route', plan(1))).toEqual(['PE1.needless 0 1>2']);
  });
});

describe('PE2, recap', () => {
  const recap = (...parts: readonly ('who' | 'what' | 'when' | 'reference')[]): TurnPlan => ({
    shows: ['recap-confirm'],
    reply: { recap: parts },
  });
  it('counts the parts of the whole call', () => {
    expect(chancesOf({ turns: [recap('who', 'what'), recap('when', 'reference')] }, 'PE2')).toEqual([
      'PE2.earned 1 1>2',
    ]);
    expect(chancesOf({ turns: [recap('who', 'what', 'when'), wrap] }, 'PE2')).toEqual(['PE2.part 0.7 0>1']);
    expect(chancesOf({ turns: [recap('who', 'what')] }, 'PE2')).toEqual(['PE2.part 0.4 0>1']);
    expect(chancesOf({ turns: [recap('who')] }, 'PE2')).toEqual(['PE2.missed 0 0>1']);
  });
  it('is not owed after abuse, safety or crisis', () => {
    expect(chancesOf({ turns: [wrap], ending: 'ended-with-route' }, 'PE2')).toEqual([]);
    expect(chancesOf({ turns: [wrap], ending: 'crisis-handoff' }, 'PE2')).toEqual([]);
    expect(chancesOf({ turns: [wrap], ending: 'customer-hung-up', endedBy: 'customer' }, 'PE2')).toEqual([
      'PE2.missed 0 0>1',
    ]);
  });
});

describe('PE3, fallback', () => {
  const promise: TurnPlan = { ...other, reply: { commits: [{ what: 'A box today', clause: 'box' }] } };
  it('opens with a commitment, a fix that takes days, or a case left open', () => {
    expect(chancesOf({ turns: [promise, wrap] }, 'PE3')).toEqual(['PE3.missed 0 1>2']);
    expect(chancesOf({ turns: [promise, { ...wrap, reply: { fallback: true } }] }, 'PE3')).toEqual([
      'PE3.earned 1 1>2',
    ]);
    expect(chancesOf({ turns: [wrap], scenario: { fixTakesDays: true } }, 'PE3')).toEqual([
      'PE3.missed 0 0>1',
    ]);
    expect(chancesOf({ turns: [wrap], ending: 'agreed-next-step' }, 'PE3')).toEqual(['PE3.missed 0 0>1']);
    expect(chancesOf({ turns: [wrap] }, 'PE3')).toEqual([]);
  });
  it('is part of an ending with a route back', () => {
    expect(
      chancesOf({ turns: [{ shows: ['end-with-route-back'] }], ending: 'ended-with-route' }, 'PE3'),
    ).toEqual(['PE3.earned 1 0>1']);
  });
});

describe('PE4, signal the end', () => {
  it('is earned by a recap, a yes/no before, or the closing reply’s own signal, never by the goodbye alone', () => {
    expect(chancesOf({ turns: [{ shows: ['recap-confirm'] }, wrap] }, 'PE4')).toEqual(['PE4.earned 1 1>2']);
    expect(chancesOf({ turns: [{ shows: ['yes-no-transition'] }, wrap] }, 'PE4')).toEqual([
      'PE4.earned 1 1>2',
    ]);
    expect(chancesOf({ turns: [{ shows: ['yes-no-transition', 'warm-wrap'] }] }, 'PE4')).toEqual([
      'PE4.missed 0 0>1',
    ]);
    expect(chancesOf({ turns: [{ ...wrap, reply: { signalsEnd: true } }] }, 'PE4')).toEqual([
      'PE4.earned 1 0>1',
    ]);
    expect(chancesOf({ turns: [wrap] }, 'PE4')).toEqual(['PE4.missed 0 0>1']);
  });
  it('forgets a recap from long before', () => {
    expect(chancesOf({ turns: [{ shows: ['recap-confirm'] }, other, other, wrap] }, 'PE4')).toEqual([
      'PE4.earned 1 3>4',
    ]);
    expect(chancesOf({ turns: [{ shows: ['recap-confirm'] }, other, other, other, wrap] }, 'PE4')).toEqual([
      'PE4.missed 0 4>5',
    ]);
  });
  it('does not open when the customer ends it', () => {
    expect(chancesOf({ turns: [other], ending: 'customer-hung-up', endedBy: 'customer' }, 'PE4')).toEqual([]);
  });
  it('is the due warning for a conduct ending and the consent for a transfer', () => {
    const start = { abuse: 2 as const };
    const end: TurnPlan = { shows: ['end-with-route-back'] };
    const warned = {
      start,
      turns: [{ shows: ['state-consequence'] as const }, end],
      ending: 'ended-with-route' as const,
    };
    expect(chancesOf(warned, 'PE4')).toEqual(['PE4.earned 1 1>2']);
    expect(chancesOf({ start, turns: [end], ending: 'unwarned-hang-up' }, 'PE4')).toEqual([
      'PE4.missed 0 0>1',
    ]);
    const atOnce = { start, policy: { warningsDue: 0 as const }, ending: 'ended-with-route' as const };
    expect(chancesOf({ ...atOnce, turns: [end] }, 'PE4')).toEqual([]);
    expect(chancesOf({ ...atOnce, turns: [{ ...end, reply: { signalsEnd: true } }] }, 'PE4')).toEqual([
      'PE4.earned 1 0>1',
    ]);
    const threatened = { start: { abuse: 3 as const }, ending: 'safety-ended' as const };
    expect(chancesOf({ ...threatened, turns: [{ shows: ['safety-close'] }] }, 'PE4')).toEqual([]);
    const transfer = (...parts: readonly ('consent' | 'brief')[]): CallPlan => ({
      turns: [
        { shows: ['warm-transfer'], move: { type: 'transfer', target: 'lead', manner: 'warm', parts } },
      ],
      ending: 'warm-handoff',
    });
    expect(chancesOf(transfer('consent'), 'PE4')).toEqual(['PE4.earned 1 0>1']);
    expect(chancesOf(transfer('brief'), 'PE4')).toEqual(['PE4.missed 0 0>1']);
  });
});

describe('PE5, last line fits', () => {
  const last = (tone: 'warm' | 'plain' | 'light' | 'sharp', plan: Partial<CallPlan> = {}) =>
    chancesOf({ turns: [{ ...wrap, reply: { tone } }], ...plan }, 'PE5');
  it('takes plain always and sharp never', () => {
    expect(last('plain', { ending: 'agree-to-disagree' })).toEqual(['PE5.earned 1 0>1']);
    expect(last('sharp')).toEqual(['PE5.unfit 0 0>1']);
  });
  it('takes light only after good news to a settled customer', () => {
    expect(last('light')).toEqual(['PE5.earned 1 0>1']);
    expect(last('light', { start: { heat: 46 } })).toEqual(['PE5.unfit 0 0>1']);
    expect(last('light', { start: { distress: 50 } })).toEqual(['PE5.unfit 0 0>1']);
    expect(last('light', { ending: 'agree-to-disagree' })).toEqual(['PE5.unfit 0 0>1']);
  });
  it('halves warmth after bad news, and is missed when the call died', () => {
    expect(last('warm', { ending: 'agree-to-disagree' })).toEqual(['PE5.tooWarm 0.5 0>1']);
    expect(last('warm', { ending: 'cold-transfer' })).toEqual(['PE5.missed 0 0>1']);
  });
});

describe('PE6, no false close', () => {
  const need = { alarm: { text: 'An alarm', isHidden: false } };
  const reveal: TurnPlan = { shows: ['ask-impact'], reply: { reveals: ['alarm'] } };
  const closed = (plan: Partial<CallPlan>, ...turns: readonly TurnPlan[]) =>
    chancesOf({ turns, ...plan, scenario: { needs: need, ...plan.scenario } }, 'PE6');
  it('asks every revealed need to be met or named', () => {
    expect(closed({}, reveal, wrap)).toEqual(['PE6.leftOpen 0 1>2']);
    expect(closed({}, reveal, { ...wrap, reply: { meets: ['alarm'] } })).toEqual(['PE6.earned 1 1>2']);
    expect(closed({}, wrap)).toEqual(['PE6.earned 1 0>1']);
  });
  it('takes the note’s word for it', () => {
    const note = { box: { text: 'Box for the alarm', needed: { needs: { revealed: ['alarm'] } } } };
    expect(closed({ scenario: { note }, note: ['box'] }, reveal, wrap)).toEqual(['PE6.earned 1 1>2']);
    expect(closed({ scenario: { note }, note: [] }, reveal, wrap)).toEqual(['PE6.leftOpen 0 1>2']);
  });
  it('is never earned by a false close, nor unseen by a call that died', () => {
    expect(closed({ ending: 'false-close' }, wrap)).toEqual(['PE6.leftOpen 0 0>1']);
    expect(closed({ ending: 'customer-hung-up', endedBy: 'customer' }, other)).toEqual(['PE6.missed 0 0>1']);
  });
});

describe('PE7, free a rambler kindly', () => {
  const drift = { ...other, meets: { tangent: 2 } };
  const yesNo: TurnPlan = { shows: ['yes-no-transition'] };
  it('is earned at once, half within four turns', () => {
    expect(chancesOf({ turns: [{ ...yesNo, meets: { tangent: 2 } }] }, 'PE7')).toEqual(['PE7.earned 1 0>1']);
    expect(chancesOf({ turns: [drift, other, other, yesNo] }, 'PE7')).toEqual(['PE7.late 0.5 0>4']);
    expect(chancesOf({ turns: [drift, other, other, other, yesNo] }, 'PE7')).toEqual(['PE7.missed 0 0>4']);
    expect(chancesOf({ turns: [{ ...yesNo, meets: { tangent: 1 } }] }, 'PE7')).toEqual([]);
  });
});

describe('PE8, book the check-in', () => {
  const book: TurnPlan = { shows: ['schedule-follow-up'], reply: { optOut: true } };
  it('opens below trust 25 or with a fix that takes days', () => {
    const fixTakesDays = { scenario: { fixTakesDays: true } };
    expect(chancesOf({ ...fixTakesDays, turns: [book] }, 'PE8')).toEqual(['PE8.earned 1 0>1']);
    expect(chancesOf({ start: { trust: 24 }, turns: [other] }, 'PE8')).toEqual(['PE8.missed 0 0>1']);
    expect(chancesOf({ turns: [other, { ...book, meets: { trust: 24 } }] }, 'PE8')).toEqual([
      'PE8.earned 1 1>2',
    ]);
    expect(chancesOf({ start: { trust: 25 }, turns: [other] }, 'PE8')).toEqual([]);
  });
  it('is half without a way out, and not asked after an earned ending', () => {
    const start = { trust: 10 };
    expect(chancesOf({ start, turns: [{ shows: ['schedule-follow-up'] }] }, 'PE8')).toEqual([
      'PE8.noOptOut 0.5 0>1',
    ]);
    const abused = { ...start, abuse: 2 as const };
    expect(chancesOf({ start: abused, turns: [other], ending: 'ended-with-route' }, 'PE8')).toEqual([]);
    expect(chancesOf({ start, turns: [other], ending: 'ended-with-route' }, 'PE8')).toEqual([
      'PE8.missed 0 0>1',
    ]);
  });
});

describe('PE9, warm handover', () => {
  it('is a quarter for each part', () => {
    const move = (
      manner: 'warm' | 'cold',
      parts: readonly ('consent' | 'brief' | 'introduce' | 'fallback')[],
    ) => ({ type: 'transfer', target: 'lead', manner, parts }) as const;
    expect(
      chancesOf(
        {
          turns: [
            { shows: ['warm-transfer'], move: move('warm', ['consent', 'brief', 'introduce', 'fallback']) },
          ],
        },
        'PE9',
      ),
    ).toEqual(['PE9.earned 1 0>1']);
    expect(
      chancesOf({ turns: [{ shows: ['warm-transfer'], move: move('warm', ['brief']) }] }, 'PE9'),
    ).toEqual(['PE9.part 0.25 0>1']);
    expect(chancesOf({ turns: [{ shows: ['cold-transfer'], move: move('cold', []) }] }, 'PE9')).toEqual([
      'PE9.missed 0 0>1',
    ]);
    expect(chancesOf({ turns: [wrap] }, 'PE9')).toEqual([]);
  });
});
