import { describe, expect, it } from 'vitest';
import type { CompetenceId, Scorecard } from '../../../src/engine/score/scorecard.types';
import { scoreReplay } from '../../../src/engine/score/scoreReplay';
import { buildPolicy, buildScenario } from '../../support/scenarioBuilder';
import { type CallPlan, cardOf, replayOf, type TurnPlan } from '../../support/scoreScenario';

const competence = (card: Scorecard, id: CompetenceId) => {
  const found = card.competences.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No ${id} on the card.`);
  return found;
};
const wrap: TurnPlan = { shows: ['warm-wrap'], reply: { signalsEnd: true } };
const par = (heat: number, trust: number, distress = 30) => ({
  par: { 'one-warning': { heat, trust, distress } },
});

describe('a competence', () => {
  it('is the weighted mean of its indicators’ mean credits', () => {
    // DE1 w3 credit 0, DE4 w2 credit 0, DE6 w2 credits 0, 1, 1: (2 * 2/3) of 7.
    const card = cardOf({
      start: { heat: 60 },
      turns: [{ shows: ['give-timeline'] }, { shows: ['refuse-with-reason'] }, wrap],
    });
    const de = competence(card, 'DE');
    expect(de.weight).toBe(7);
    expect(de.score).toBeCloseTo((100 * 2 * (2 / 3)) / 7, 10);
    expect(de.band).toBe('not-yet');
  });
  it('is not observed below its least weight, and shows no number', () => {
    const card = cardOf({ start: { heat: 46, abuse: 1 }, turns: [{ shows: ['self-reset'] }] });
    expect(competence(card, 'DI')).toMatchObject({ weight: 0, isObserved: false, score: null, band: null });
    // SR1 and SR2, four of the three asked for.
    expect(competence(card, 'SR')).toMatchObject({ weight: 4, isObserved: true, score: 100, band: 'steady' });
    // BS5 alone is two of three.
    const civil = cardOf({ start: { heat: 60 }, turns: [wrap] });
    expect(competence(civil, 'BS')).toMatchObject({ weight: 2, isObserved: false, score: null });
  });
  it('leaves what is not observed out of the total', () => {
    const card = cardOf({ turns: [wrap] });
    const pe = competence(card, 'PE');
    expect(card.competences.filter(({ isObserved }) => isObserved).map(({ id }) => id)).toEqual(['PE']);
    expect(card.total).toBe(pe.score);
    // PE1 5, PE2 0 of 3, PE4 2, PE5 1, PE6 3: eleven of fourteen, and a best ending.
    expect(pe.score).toBeCloseTo(0.8 * ((100 * 11) / 14) + 0.2 * 100, 10);
  });
});

describe('the outcome of de-escalation', () => {
  const outcome = (plan: CallPlan) => competence(cardOf(plan), 'DE').outcome;
  const cooled: readonly TurnPlan[] = [
    { shows: ['reflect-content'], leaves: { heat: 60 } },
    { shows: ['own-next-action'], leaves: { heat: 50, trust: 50 } },
    { ...wrap, leaves: { heat: 40, trust: 60 } },
  ];
  it('is full at par and in proportion before it', () => {
    const start = { heat: 70 };
    expect(outcome({ start, turns: cooled, scenario: par(45, 60) })).toBe(100);
    expect(outcome({ start, turns: cooled, scenario: par(20, 80) })).toBeCloseTo(70 * 0.5 + 30 * 0.5, 10);
  });
  it('reads distress where the call starts cool', () => {
    const turns: readonly TurnPlan[] = [{ ...wrap, leaves: { distress: 40 } }];
    expect(outcome({ start: { heat: 20, distress: 60 }, turns, scenario: par(15, 40, 20) })).toBe(65);
  });
  it('asks only that it stay cool and civil where nothing was to fall', () => {
    const start = { heat: 20 };
    expect(outcome({ start, turns: [{ ...wrap, leaves: { heat: 25 } }], scenario: par(15, 40) })).toBe(100);
    expect(outcome({ start, turns: [{ ...wrap, leaves: { heat: 26 } }], scenario: par(15, 40) })).toBe(30);
    expect(outcome({ start, turns: [{ ...wrap, leaves: { abuse: 1 } }], scenario: par(15, 40) })).toBe(30);
  });
  it('is absent after an earned ending, and without a par, which the card says', () => {
    const left = { turns: [wrap], ending: 'ended-with-route', scenario: par(20, 60) } as const;
    expect(outcome({ ...left, start: { abuse: 2 } })).toBeNull();
    expect(outcome(left)).not.toBeNull();
    const card = cardOf({ turns: [wrap] });
    expect(card.hasNoPar).toBe(true);
    expect(competence(card, 'DE').outcome).toBeNull();
    expect(cardOf({ turns: [wrap], scenario: par(20, 60) })).not.toHaveProperty('hasNoPar');
  });
});

describe('the outcomes of boundary-setting and call-ending', () => {
  const bs = (plan: CallPlan) => competence(cardOf(plan), 'BS').outcome;
  it('goes by the abuse that is left', () => {
    expect(bs({ turns: [wrap] })).toBe(100);
    expect(bs({ start: { abuse: 1 }, turns: [wrap] })).toBe(50);
    expect(bs({ start: { abuse: 2 }, turns: [wrap], ending: 'stood-and-took-it' })).toBe(0);
    expect(bs({ start: { abuse: 2 }, turns: [wrap], ending: 'ended-with-route' })).toBe(100);
    expect(bs({ start: { abuse: 1 }, turns: [wrap], ending: 'ended-with-route' })).toBe(50);
  });
  it('goes by the class of the ending', () => {
    const pe = (ending: 'resolved' | 'agreed-next-step' | 'customer-left-cool') =>
      competence(cardOf({ turns: [wrap], ending }), 'PE').outcome;
    expect([pe('resolved'), pe('agreed-next-step'), pe('customer-left-cool')]).toEqual([100, 60, 0]);
  });
});

describe('caps on a card', () => {
  it('caps the competence first, then the total', () => {
    const turns: readonly TurnPlan[] = [{ shows: ['hang-up-unwarned'] }];
    const card = cardOf({ turns, ending: 'unwarned-hang-up' });
    expect(competence(card, 'PE').cappedBy).toEqual(['CE1']);
    expect(competence(card, 'PE').score).toBeLessThanOrEqual(20);
    expect(card.total).toBeLessThanOrEqual(45);
  });
  it('makes the total of the capped scores', () => {
    const kept = cardOf({ start: { abuse: 1 }, turns: [{ shows: ['self-reset'] }, wrap] });
    const paid = cardOf({ start: { abuse: 1 }, turns: [{ shows: ['self-reset', 'cave-in'] }, wrap] });
    expect(kept.total).toBeGreaterThan(65);
    expect(paid.criticalErrors.map(({ id }) => id)).toEqual(['CE11']);
    expect(paid.total).toBeLessThanOrEqual(65);
  });
});

describe('the ledger', () => {
  it('says what was promised and how it stands with the brief', () => {
    const commits = [
      { what: 'A box today', clause: 'box' },
      { what: 'A morning slot', clause: 'slot' },
      { what: 'A free month' },
    ];
    expect(cardOf({ turns: [{ shows: ['own-next-action'], reply: { commits } }, wrap] }).ledger).toEqual([
      { turn: 1, what: 'A box today', clause: 'box', standing: 'allowed' },
      { turn: 1, what: 'A morning slot', clause: 'slot', standing: 'forbidden' },
      { turn: 1, what: 'A free month', clause: null, standing: 'uncovered' },
    ]);
  });
  it('measures goodwill by the house, and by the stricter of house and brief', () => {
    const standing = (agentMost: number, clause?: string) => {
      const commit = { what: '£20', goodwill: 20, ...(clause === undefined ? {} : { clause }) };
      const policy = { concessions: { currency: 'GBP' as const, agentMost, leadMost: 100 } };
      const turns: readonly TurnPlan[] = [{ shows: ['own-next-action'], reply: { commits: [commit] } }, wrap];
      return cardOf({ turns, policy }).ledger.map((entry) => [entry.clause, entry.standing]);
    };
    const promises = buildPolicy().clauses.promises.id;
    expect(standing(20)).toEqual([[promises, 'allowed']]);
    expect(standing(19)).toEqual([[promises, 'forbidden']]);
    expect(standing(19, 'box')).toEqual([[promises, 'forbidden']]);
    expect(standing(50, 'slot')).toEqual([['slot', 'forbidden']]);
  });
  it('says where a promise beyond the brief came back', () => {
    const promise = (clause: string): TurnPlan => ({
      shows: ['own-next-action'],
      reply: { commits: [{ what: 'It', clause }] },
    });
    const called: TurnPlan = { ...wrap, cues: [{ kind: 'promise-called' }] };
    const exposed = (clause: string, ...rest: readonly TurnPlan[]) =>
      cardOf({ turns: [promise(clause), ...rest] }).ledger[0]?.exposedAt;
    expect(exposed('slot', wrap, called)).toBe(3);
    expect(exposed('slot', wrap)).toBeUndefined();
    expect(exposed('box', called)).toBeUndefined();
  });
});

describe('scoreReplay', () => {
  it('cites the reply, the behaviours and the clause of every chance', () => {
    const card = cardOf({
      start: { abuse: 2 },
      turns: [{ shows: ['name-behaviour'], leaves: { abuse: 0 } }],
    });
    expect(competence(card, 'BS').chances[0]).toEqual({
      indicator: 'BS1',
      weight: 3,
      credit: 1,
      openedAt: 0,
      turn: 1,
      replyId: 'chosen',
      behaviours: ['name-behaviour'],
      clause: 'warnings',
      reason: 'BS1.earned',
    });
  });
  it('scores a call the customer left before the agent said anything', () => {
    const replay = replayOf({ turns: [] });
    const scenario = buildScenario();
    const final = { ...replay.final, ending: 'customer-hung-up', endedBy: 'customer' as const };
    const card = scoreReplay({ ...replay, stage: { ...replay.stage, scenario }, final });
    expect(card.total).toBe(0);
  });
  it('refuses a call that is not over', () => {
    const replay = replayOf({ turns: [wrap] });
    expect(() => scoreReplay({ ...replay, final: { ...replay.final, ending: null } })).toThrow('over');
  });
});
