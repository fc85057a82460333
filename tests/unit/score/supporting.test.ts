import { describe, expect, it } from 'vitest';
import type { Cue } from '../../../src/engine/scenario/beat.types';
import { buildScenario } from '../../support/scenarioBuilder';
import { type CallPlan, cardOf, chancesIn, chancesOf, type TurnPlan } from '../../support/scoreScenario';

const wrap: TurnPlan = { shows: ['warm-wrap'] };
const other: TurnPlan = { shows: ['own-next-action'] };
const { brief } = buildScenario();
const shown = (cue: Cue, turn: TurnPlan): TurnPlan => ({ ...turn, cues: [cue] });

describe('DI1, find the hidden need', () => {
  const needs = { alarm: { text: 'An alarm', isHidden: true } };
  const plan = (turns: readonly TurnPlan[], rest: Partial<CallPlan> = {}) =>
    chancesOf({ turns, scenario: { needs }, ...rest }, 'DI1');
  const cue: Cue = { kind: 'need', need: 'alarm' };
  const reveals = { reply: { reveals: ['alarm'] } };
  it('is earned by exploring, connecting or offering support, not by luck or prying', () => {
    for (const id of ['ask-impact', 'reflect-meaning', 'support-offer'] as const)
      expect(plan([shown(cue, { shows: [id], ...reveals })])).toEqual(['DI1.earned 1 0>1']);
    expect(plan([{ ...other, ...reveals }])).toEqual(['DI1.notAsked 0 0>1']);
    expect(plan([{ shows: ['ask-impact', 'probe-private'], ...reveals }])).toEqual(['DI1.pried 0 0>1']);
  });
  it('is mandatory, but not when an earned ending came before its cue', () => {
    expect(plan([wrap])).toEqual(['DI1.missed 0 0>1']);
    const abused = { start: { abuse: 2 as const } };
    expect(plan([wrap], { ...abused, ending: 'ended-with-route' })).toEqual([]);
    expect(plan([wrap], { ending: 'ended-with-route' })).toEqual(['DI1.missed 0 0>1']);
    expect(plan([other, shown(cue, wrap)], { ending: 'ended-with-route' })).toEqual(['DI1.missed 0 1>2']);
    expect(plan([wrap], { ending: 'unwarned-hang-up' })).toEqual(['DI1.missed 0 0>1']);
  });
  it('does not open for a need that is in plain sight', () => {
    expect(plan([wrap], { scenario: { needs: { alarm: { text: 'An alarm', isHidden: false } } } })).toEqual(
      [],
    );
  });
});

describe('DI2, nobody repeats themselves', () => {
  const repeat = { scenario: { brief: { ...brief, isRepeatContact: true } } };
  it('asks the history used and no re-telling anywhere', () => {
    const used: TurnPlan = { shows: ['acknowledge-history'] };
    expect(chancesOf({ ...repeat, turns: [other, used] }, 'DI2')).toEqual(['DI2.earned 1 0>2']);
    expect(chancesOf({ ...repeat, turns: [{ ...other, reply: { usesHistory: true } }] }, 'DI2')).toEqual([
      'DI2.earned 1 0>1',
    ]);
    expect(
      chancesOf({ ...repeat, turns: [used, { ...other, reply: { asksRetelling: true } }] }, 'DI2'),
    ).toEqual(['DI2.retold 0 0>2']);
    expect(chancesOf({ ...repeat, turns: [other] }, 'DI2')).toEqual(['DI2.missed 0 0>1']);
    expect(chancesOf({ turns: [used] }, 'DI2')).toEqual([]);
  });
  it('is the brief at a handover, where there was something to re-tell', () => {
    const transfer = (...parts: readonly 'brief'[]): TurnPlan => ({
      shows: ['warm-transfer'],
      move: { type: 'transfer', target: 'lead', manner: 'warm', parts },
    });
    expect(chancesOf({ turns: [other, transfer('brief')] }, 'DI2')).toEqual(['DI2.handedOn 1 1>2']);
    expect(chancesOf({ turns: [other, transfer()] }, 'DI2')).toEqual(['DI2.untold 0 1>2']);
    expect(chancesOf({ turns: [transfer()] }, 'DI2')).toEqual([]);
  });
});

describe('DI3, verify with a reason, before data', () => {
  const cue: Cue = { kind: 'data' };
  it('is verifying first, or giving nothing', () => {
    expect(chancesOf({ turns: [shown(cue, { shows: ['verify-with-reason'] })] }, 'DI3')).toEqual([
      'DI3.earned 1 0>1',
    ]);
    expect(chancesOf({ turns: [shown(cue, { shows: ['refuse-with-reason'] })] }, 'DI3')).toEqual([
      'DI3.withheld 1 0>1',
    ]);
    expect(
      chancesOf(
        { turns: [shown(cue, { shows: ['disclose-data'] }), { shows: ['verify-with-reason'] }] },
        'DI3',
      ),
    ).toEqual(['DI3.dataFirst 0 0>1']);
    expect(chancesOf({ turns: [shown(cue, other)] }, 'DI3')).toEqual(['DI3.missed 0 0>1']);
  });
  it('asks nobody twice: a check made before the data came up stands', () => {
    const verify: TurnPlan = { shows: ['verify-with-reason'] };
    expect(chancesOf({ turns: [verify, shown(cue, other)] }, 'DI3')).toEqual(['DI3.earned 1 1>1']);
    expect(chancesOf({ turns: [other, shown(cue, other)] }, 'DI3')).toEqual(['DI3.missed 0 1>2']);
  });
});

describe('DI4, impact, not diagnosis', () => {
  const cue: Cue = { kind: 'vulnerability' };
  it('is asking the effect or offering support, and never prying after it', () => {
    const ask: TurnPlan = { shows: ['ask-impact'] };
    expect(chancesOf({ turns: [shown(cue, other), ask] }, 'DI4')).toEqual(['DI4.earned 1 0>2']);
    expect(chancesOf({ turns: [shown(cue, ask), { shows: ['probe-private'] }] }, 'DI4')).toEqual([
      'DI4.pried 0 0>2',
    ]);
    expect(chancesOf({ turns: [shown(cue, { shows: ['reflect-meaning'] })] }, 'DI4')).toEqual([
      'DI4.missed 0 0>1',
    ]);
  });
});

describe('OW1, one specific apology when due', () => {
  const atFault = { scenario: { brief: { ...brief, isFirmAtFault: true } } };
  const sorry: TurnPlan = { shows: ['specific-apology'] };
  it('wants exactly one', () => {
    expect(chancesOf({ ...atFault, turns: [other, sorry] }, 'OW1')).toEqual(['OW1.earned 1 0>2']);
    expect(chancesOf({ ...atFault, turns: [sorry, sorry] }, 'OW1')).toEqual(['OW1.tooMany 0 0>2']);
    expect(chancesOf({ ...atFault, turns: [other] }, 'OW1')).toEqual(['OW1.missed 0 0>1']);
    expect(chancesOf({ turns: [sorry] }, 'OW1')).toEqual([]);
  });
});

describe('OW2, "I will"', () => {
  const heard: TurnPlan = { shows: ['reflect-content'], meets: { heat: 50, heard: 1 } };
  it('is said from the moment he is heard, or before', () => {
    expect(chancesOf({ turns: [heard, wrap, wrap, other] }, 'OW2')).toEqual(['OW2.earned 1 0>4']);
    expect(chancesOf({ start: { heat: 60 }, turns: [other, heard] }, 'OW2')).toEqual(['OW2.before 1 1>1']);
    expect(chancesOf({ turns: [heard] }, 'OW2')).toEqual(['OW2.missed 0 0>1']);
    expect(chancesOf({ start: { heat: 60 }, turns: [other] }, 'OW2')).toEqual([]);
  });
});

describe('OW3, honest about not knowing', () => {
  const cue: Cue = { kind: 'outcome-unknown' };
  it('is a date instead of a guess', () => {
    expect(chancesOf({ turns: [shown(cue, { ...other, reply: { dated: true } })] }, 'OW3')).toEqual([
      'OW3.earned 1 0>1',
    ]);
    expect(
      chancesOf({ turns: [shown(cue, { shows: ['over-promise'], reply: { dated: true } })] }, 'OW3'),
    ).toEqual(['OW3.guessed 0 0>1']);
    expect(chancesOf({ turns: [shown(cue, other)] }, 'OW3')).toEqual(['OW3.missed 0 0>1']);
  });
});

describe('OW4, promises fit policy', () => {
  it('opens on a commitment and is earned when nothing is owed', () => {
    const commit: TurnPlan = { ...other, reply: { commits: [{ what: 'A box', clause: 'box' }] } };
    expect(chancesOf({ turns: [commit, wrap] }, 'OW4')).toEqual(['OW4.earned 1 1>2']);
    expect(chancesOf({ turns: [{ shows: ['over-promise'] }, wrap] }, 'OW4')).toEqual(['OW4.beyond 0 1>1']);
    expect(chancesOf({ turns: [other] }, 'OW4')).toEqual([]);
  });
  it('says of a gift that the brief forbids what it was, and points at the promise that is owed', () => {
    const commit = (clause: string): TurnPlan => ({ ...other, reply: { commits: [{ what: 'It', clause }] } });
    expect(chancesOf({ turns: [commit('slot'), wrap] }, 'OW4')).toEqual(['OW4.given 1 1>1']);
    const promise: TurnPlan = { ...commit('slot'), shows: ['over-promise'] };
    const [chance] = chancesIn(cardOf({ turns: [commit('nowhere'), promise, wrap] }), 'OW4');
    expect(chance).toMatchObject({ reason: 'OW4.beyond', turn: 2, clause: 'slot' });
  });
});

describe('OW5, leave a trail', () => {
  const scenario = { note: { fault: { text: 'Fault', needed: true }, box: { text: 'Box', needed: true } } };
  it('counts the needed items', () => {
    const left = (note?: readonly string[]) =>
      chancesOf({ turns: [wrap], scenario, ...(note === undefined ? {} : { note }) }, 'OW5');
    expect(left(['box', 'fault'])).toEqual(['OW5.earned 1 0>1']);
    expect(left(['box'])).toEqual(['OW5.part 0.5 0>1']);
    expect(left([])).toEqual(['OW5.missed 0 0>1']);
    expect(left()).toEqual(['OW5.missed 0 0>1']);
  });
  it('asks nothing that the note did not offer', () => {
    const closed = { ...scenario.note.box, open: { flags: { all: ['boxOrdered'] } } };
    const plan = { turns: [wrap], scenario: { note: { ...scenario.note, box: closed } }, note: ['fault'] };
    expect(chancesOf(plan, 'OW5')).toEqual(['OW5.earned 1 0>1']);
  });
});

describe('SR1, reset before replying', () => {
  const insult: Cue = { kind: 'insult', category: 'personal', isAimedAtAgent: true, isRepeated: false };
  it('opens after an insult, a rise of abuse, or a spike of 12', () => {
    expect(chancesOf({ turns: [shown(insult, other)] }, 'SR1')).toEqual(['SR1.earned 1 0>1']);
    expect(chancesOf({ turns: [other, { ...other, meets: { abuse: 1 } }] }, 'SR1')).toEqual([
      'SR1.earned 1 1>2',
    ]);
    expect(chancesOf({ turns: [other, { ...other, meets: { heat: 52 } }] }, 'SR1')).toEqual([
      'SR1.earned 1 1>2',
    ]);
    expect(chancesOf({ turns: [other, { ...other, meets: { heat: 51 } }] }, 'SR1')).toEqual([]);
  });
  it('is lost by harm or a sharp tone, unless the agent reset first', () => {
    expect(chancesOf({ turns: [shown(insult, { shows: ['defend-company'] })] }, 'SR1')).toEqual([
      'SR1.missed 0 0>1',
    ]);
    expect(chancesOf({ turns: [shown(insult, { ...other, reply: { tone: 'sharp' } })] }, 'SR1')).toEqual([
      'SR1.missed 0 0>1',
    ]);
    expect(
      chancesOf({ turns: [shown(insult, { shows: ['self-reset'], reply: { tone: 'sharp' } })] }, 'SR1'),
    ).toEqual(['SR1.reset 1 0>1']);
  });
});

describe('SR2, no retaliation', () => {
  it('counts every turn under abuse', () => {
    const meets = { abuse: 1 as const };
    expect(
      chancesOf(
        {
          turns: [
            { ...other, meets },
            { shows: ['threaten'], meets },
          ],
        },
        'SR2',
      ),
    ).toEqual(['SR2.earned 1 0>1', 'SR2.retaliated 0 1>2']);
    expect(chancesOf({ turns: [{ shows: ['threaten'] }] }, 'SR2')).toEqual([]);
  });
});

describe('SR3, consistent tone', () => {
  it('is warm, plain or untagged at heat 75', () => {
    const start = { heat: 75 };
    expect(chancesOf({ start, turns: [other] }, 'SR3')).toEqual(['SR3.earned 1 0>1']);
    expect(chancesOf({ start, turns: [{ ...other, reply: { tone: 'light' } }] }, 'SR3')).toEqual([
      'SR3.unsteady 0 0>1',
    ]);
    expect(chancesOf({ start: { heat: 74 }, turns: [other] }, 'SR3')).toEqual([]);
  });
});
