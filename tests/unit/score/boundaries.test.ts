import { describe, expect, it } from 'vitest';
import type { Cue } from '../../../src/engine/scenario/beat.types';
import {
  type CallPlan,
  cardOf,
  chancesIn,
  chancesOf,
  replayOf,
  type TurnPlan,
} from '../../support/scoreScenario';

const insulted = { start: { abuse: 2 as const } };
const name: TurnPlan = { shows: ['name-behaviour'] };
const warn: TurnPlan = { shows: ['state-consequence'] };
const other: TurnPlan = { shows: ['own-next-action'] };
const end: TurnPlan = { shows: ['end-with-route-back'] };
const ladder = (plan: CallPlan) => [
  ...chancesOf(plan, 'BS1'),
  ...chancesOf(plan, 'BS3'),
  ...chancesOf(plan, 'BS4'),
];
const slur: Cue = { kind: 'insult', category: 'discriminatory', isAimedAtAgent: true, isRepeated: false };

describe('BS1, name it at once', () => {
  const stops = { leaves: { abuse: 0 as const } };
  it('is earned on the turn that meets the insult, half on the next, then lost', () => {
    expect(chancesOf({ ...insulted, turns: [{ ...name, ...stops }] }, 'BS1')).toEqual(['BS1.earned 1 0>1']);
    expect(chancesOf({ ...insulted, turns: [other, { ...name, ...stops }] }, 'BS1')).toEqual([
      'BS1.late 0.5 0>2',
    ]);
    expect(chancesOf({ ...insulted, turns: [other, other, name] }, 'BS1')).toEqual(['BS1.missed 0 0>2']);
  });
  it('earns half by a warning straight away', () => {
    expect(chancesOf({ ...insulted, turns: [{ ...warn, ...stops }] }, 'BS1')).toEqual([
      'BS1.warnedUnnamed 0.5 0>1',
    ]);
  });
  it('opens at disrespect only where it is aimed at the agent and repeated', () => {
    const sneer = (isRepeated: boolean): CallPlan => ({
      start: { abuse: 1 },
      turns: [
        { ...name, cues: [{ kind: 'insult', category: 'disrespect', isAimedAtAgent: true, isRepeated }] },
      ],
    });
    expect(chancesOf(sneer(true), 'BS1')).toEqual(['BS1.earned 1 0>1']);
    expect(chancesOf(sneer(false), 'BS1')).toEqual([]);
    const named = sneer(true);
    expect(chancesOf({ ...named, turns: [{ ...name, meets: { abuse: 1 } }, ...named.turns] }, 'BS1')).toEqual(
      [],
    );
  });
  it('does not start again in the same call', () => {
    const plan = {
      ...insulted,
      turns: [{ ...name, ...stops }, other, { ...warn, meets: { abuse: 2 as const } }],
    };
    expect(ladder(plan)).toEqual(['BS1.earned 1 0>1', 'BS3.earned 1 2>3']);
  });
});

describe('BS2, authoritative style', () => {
  it('reads the style of every limit, untagged as explained', () => {
    expect(
      chancesOf(
        {
          turns: [
            { shows: ['refuse-with-reason'], reply: { limitStyle: 'empathic' } },
            { shows: ['role-limit'] },
            { shows: ['refuse-with-reason'], reply: { limitStyle: 'bare' } },
            { shows: ['name-behaviour'], reply: { limitStyle: 'belittling' } },
            { shows: ['own-next-action'], reply: { limitStyle: 'bare' } },
          ],
        },
        'BS2',
      ),
    ).toEqual(['BS2.empathic 1 0>1', 'BS2.explained 0.8 1>2', 'BS2.bare 0.2 2>3', 'BS2.belittling 0 3>4']);
  });
});

describe('BS3 and BS4, one true warning and following through', () => {
  it('runs name, warn, end', () => {
    expect(ladder({ ...insulted, turns: [name, warn, end], ending: 'ended-with-route' })).toEqual([
      'BS1.earned 1 0>1',
      'BS3.earned 1 1>2',
      'BS4.ended 1 2>3',
    ]);
  });
  it('asks no warning when naming was enough', () => {
    expect(ladder({ ...insulted, turns: [{ ...name, leaves: { abuse: 1 } }, other] })).toEqual([
      'BS1.earned 1 0>1',
    ]);
  });
  it('loses the warning when the call ends without it', () => {
    expect(ladder({ ...insulted, turns: [name, end], ending: 'unwarned-hang-up' })).toEqual([
      'BS1.earned 1 0>1',
      'BS3.skipped 0 1>2',
    ]);
    expect(ladder({ ...insulted, turns: [name, other], ending: 'stood-and-took-it' })).toEqual([
      'BS1.earned 1 0>1',
      'BS3.missed 0 1>2',
    ]);
  });
  it('opens the warning two turns after an insult that nobody named', () => {
    expect(ladder({ ...insulted, turns: [other, other, warn] })).toEqual([
      'BS1.missed 0 0>2',
      'BS3.earned 1 2>3',
    ]);
  });
  it('wants as many warnings as are due', () => {
    const policy = { warningsDue: 2 as const };
    expect(
      ladder({ ...insulted, policy, turns: [name, warn, warn, end], ending: 'ended-with-route' }),
    ).toEqual(['BS1.earned 1 0>1', 'BS3.earned 1 1>2', 'BS3.earned 1 2>3', 'BS4.ended 1 3>4']);
    expect(ladder({ ...insulted, policy, turns: [name, warn, end], ending: 'unwarned-hang-up' })).toEqual([
      'BS1.earned 1 0>1',
      'BS3.earned 1 1>2',
      'BS3.skipped 0 2>3',
    ]);
  });
  it('gives 0.3 for one warning too many and nothing for going on', () => {
    expect(ladder({ ...insulted, turns: [name, warn, warn] }).at(-1)).toBe('BS4.warnedAgain 0.3 2>3');
    expect(ladder({ ...insulted, turns: [name, warn, other, end] }).at(-1)).toBe('BS4.missed 0 2>3');
  });
  it('counts forwarding like ending', () => {
    const forward: TurnPlan = {
      shows: ['warm-transfer'],
      move: { type: 'transfer', target: 'lead', manner: 'warm', parts: [], isConduct: true },
    };
    expect(ladder({ ...insulted, turns: [name, warn, forward], ending: 'forwarded' }).at(-1)).toBe(
      'BS4.forwarded 1 2>3',
    );
    const never = { warningsDue: 'never' as const };
    expect(ladder({ ...insulted, policy: never, turns: [name, forward], ending: 'forwarded' })).toEqual([
      'BS1.earned 1 0>1',
      'BS4.forwarded 1 1>2',
    ]);
  });
  it('in a no-warning house lets the agent end at once, or name first', () => {
    const policy = { warningsDue: 0 as const };
    expect(ladder({ ...insulted, policy, turns: [end], ending: 'ended-with-route' })).toEqual([
      'BS4.endedAtOnce 1 0>1',
    ]);
    expect(ladder({ ...insulted, policy, turns: [{ ...name, leaves: { abuse: 1 } }, other] })).toEqual([
      'BS1.earned 1 0>1',
    ]);
    expect(ladder({ ...insulted, policy, turns: [warn] })).toEqual([
      'BS1.warnedUnnamed 0.5 0>1',
      'BS4.warnedAgain 0.3 0>1',
    ]);
  });
  it('owes no name to a caller whom the house lets go at once', () => {
    const turns = [other, end];
    expect(ladder({ ...insulted, policy: { warningsDue: 0 }, turns, ending: 'ended-with-route' })).toEqual([
      'BS4.endedAtOnce 1 1>2',
    ]);
  });
  it('asks a never-ending house to forward once, not on every turn', () => {
    expect(ladder({ ...insulted, policy: { warningsDue: 'never' }, turns: [name, other, other] })).toEqual([
      'BS1.earned 1 0>1',
      'BS4.missed 0 1>2',
    ]);
    const policy = { warningsDue: 'never' as const, hasForwarding: false };
    expect(ladder({ ...insulted, policy, turns: [name, other] })).toEqual(['BS1.earned 1 0>1']);
  });
  it('puts BS3 in the place of BS1 for a discriminatory remark, with its timing', () => {
    const told = (...turns: readonly TurnPlan[]) =>
      ladder({ ...insulted, turns: turns.map((turn, at) => (at === 0 ? { ...turn, cues: [slur] } : turn)) });
    const stops = { leaves: { abuse: 0 as const } };
    expect(told({ ...name, ...stops })).toEqual(['BS3.earned 1 0>1']);
    expect(told({ ...warn, ...stops })).toEqual(['BS3.earned 1 0>1']);
    expect(told(other, { ...warn, ...stops })).toEqual(['BS3.late 0.5 0>2']);
    expect(told(other, other)).toEqual(['BS3.missed 0 0>2']);
  });
  it('does not open BS3 for it where no warning is due: ending earns BS4', () => {
    const turn = { ...end, cues: [slur] };
    const ending = 'ended-with-route';
    expect(ladder({ ...insulted, policy: { warningsDue: 0 }, turns: [turn], ending })).toEqual([
      'BS4.endedAtOnce 1 0>1',
    ]);
    expect(
      ladder({ ...insulted, policy: { endsAtOnce: ['discriminatory'] }, turns: [turn], ending }),
    ).toEqual(['BS4.endedAtOnce 1 0>1']);
  });
  it('where the remark ends a call at once takes naming or warning for an answer, and silence for none', () => {
    const policy = { warningsDue: 3 as const, endsAtOnce: ['discriminatory' as const] };
    const told = (turn: TurnPlan) =>
      ladder({ ...insulted, policy, turns: [{ ...turn, cues: [slur], leaves: { abuse: 0 } }] });
    expect(told(name)).toEqual(['BS3.earned 1 0>1']);
    expect(told(warn)).toEqual(['BS3.earned 1 0>1']);
    expect(told(other)).toEqual(['BS4.missed 0 0>1']);
    const plan: CallPlan = { ...insulted, policy, turns: [{ ...other, cues: [slur] }] };
    expect(chancesIn(cardOf(plan), 'BS4')[0]?.clause).toBe(replayOf(plan).stage.policy.clauses.atOnce.id);
  });
  it('stays shut at a threat', () => {
    expect(ladder({ start: { abuse: 3 }, turns: [other] })).toEqual([]);
  });
  it('is lost when the abuse stops before the warning that was due, and a late one does not bring it back', () => {
    const calm = { meets: { abuse: 0 as const } };
    expect(ladder({ ...insulted, turns: [name, other, { ...other, ...calm }, warn] })).toEqual([
      'BS1.earned 1 0>1',
      'BS3.missed 0 1>2',
    ]);
  });
  it('asks no warning where naming it once more was enough', () => {
    const stops = { leaves: { abuse: 1 as const } };
    expect(ladder({ ...insulted, turns: [name, { ...name, ...stops }, other] })).toEqual([
      'BS1.earned 1 0>1',
    ]);
    expect(ladder({ ...insulted, turns: [name, { ...other, ...stops }, other] })).toEqual([
      'BS1.earned 1 0>1',
      'BS3.missed 0 1>2',
    ]);
  });
  it('asks a warning after a discriminatory remark that went on once named, in its own time', () => {
    const turns = [{ ...name, cues: [slur] }, other, other, warn];
    expect(ladder({ ...insulted, turns })).toEqual(['BS3.earned 1 0>1', 'BS3.earned 1 1>4']);
  });
  it('gives a new chance to follow through when the abuse comes back', () => {
    const calm = { leaves: { abuse: 0 as const } };
    const back = { meets: { abuse: 2 as const } };
    const turns = [name, warn, { ...other, ...calm }, other, { ...end, ...back }];
    expect(ladder({ ...insulted, turns, ending: 'ended-with-route' })).toEqual([
      'BS1.earned 1 0>1',
      'BS3.earned 1 1>2',
      'BS4.missed 0 2>3',
      'BS4.ended 1 4>5',
    ]);
  });
});

describe('BS5, stay proportionate', () => {
  it('counts every loud, civil turn; a refusal is no limit on conduct', () => {
    expect(
      chancesOf(
        {
          start: { heat: 60 },
          turns: [
            { shows: ['refuse-with-reason'] },
            name,
            { ...warn, meets: { heat: 59 } },
            { ...warn, meets: { heat: 60, abuse: 1 } },
          ],
        },
        'BS5',
      ),
    ).toEqual(['BS5.earned 1 0>1', 'BS5.tooMuch 0 1>2']);
  });
  it('counts a hang-up, a safety close and a threat as more than a limit', () => {
    for (const id of ['hang-up-unwarned', 'safety-close', 'threaten'] as const)
      expect(chancesOf({ start: { heat: 60 }, turns: [{ shows: [id] }] }, 'BS5')).toEqual([
        'BS5.tooMuch 0 0>1',
      ]);
  });
});
