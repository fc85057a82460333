import { describe, expect, test } from 'vitest';
import { startCall } from '../../../src/engine/call/startCall';
import { stepCall, takeMove } from '../../../src/engine/call/stepCall';
import { takeTurn } from '../../../src/engine/customer/react';
import { afterMove, callWith } from '../../support/playCall';
import { buildBeat, buildScenario, buildStage } from '../../support/scenarioBuilder';

const stage = buildStage();
const promised = { type: 'hold', promisedSeconds: 120 } as const;
const back = (heldSeconds: number) => ({ type: 'resume', heldSeconds }) as const;

/** What coming back after so many seconds adds, from a hold of 120 promised seconds or of none. */
function costOf(heldSeconds: number, promisedSeconds?: number) {
  const hold = promisedSeconds === undefined ? {} : { promisedSeconds };
  const held = callWith(stage, { hold });
  const { customer } = afterMove(held, back(heldSeconds), stage);
  return [customer.heat - held.customer.heat, customer.trust - held.customer.trust];
}

describe('going on hold', () => {
  test('asked and promised, it is the behaviour of the catalogue, and no turn', () => {
    const call = startCall(stage);
    const step = takeMove(call, promised, stage);
    const world = {
      temperament: 'even',
      isRepeatContact: false,
      abuseMode: 'authored',
      warningsDue: 1,
    } as const;
    const turn = takeTurn(call.customer, { behaviours: ['hold-with-contract'] }, world);
    expect(step.after.customer).toEqual({ ...turn.customer, turn: 0 });
    expect(step).toMatchObject({ turn: 0, behaviours: ['hold-with-contract'] });
    expect(step.after).toMatchObject({
      hold: { promisedSeconds: 120 },
      holds: 1,
      says: ['well'],
      beat: 'opening',
    });
  });

  test('parked without a word, he is hotter by 3 and trusts less by 4', () => {
    const call = startCall(stage);
    const step = takeMove(call, { type: 'hold' }, stage);
    expect(step.after.customer).toEqual({ ...call.customer, heat: 63, trust: 36 });
    expect(step).toMatchObject({ turn: 0, behaviours: [] });
    expect(step.after).toMatchObject({ hold: {}, says: ['lost'] });
  });

  test('on hold nothing but coming back is possible', () => {
    const held = afterMove(startCall(stage), promised, stage);
    for (const move of [
      promised,
      { type: 'reply', id: 'own' },
      { type: 'end', manner: 'hang-up' },
    ] as const) {
      expect(stepCall(held, move, stage)).toEqual({
        ok: false,
        problem: 'The customer is on hold; come back first.',
      });
    }
    expect(stepCall(startCall(stage), back(10), stage)).toMatchObject({ ok: false });
  });

  test.each([0, -1, 1.5, 3601, Number.NaN])('a promise of %d seconds is none', (promisedSeconds) => {
    expect(stepCall(startCall(stage), { type: 'hold', promisedSeconds }, stage).ok).toBe(false);
  });
});

describe('coming back', () => {
  test.each([
    [0, [0, 0]],
    [120, [0, 0]],
    [179, [0, 0]],
    [180, [3, -3]],
    [240, [6, -6]],
    [299, [6, -6]],
    [300, [9 + 8, -9]],
    [360, [12 + 8, -12]],
  ])('after %i seconds of a promised 120', (seconds, cost) => {
    expect(costOf(seconds, 120)).toEqual(cost);
  });

  test('a promise that is kept costs nothing however long it was', () => {
    expect(costOf(600, 600)).toEqual([0, 0]);
  });

  test('parked without a word, every full minute counts', () => {
    expect(costOf(59)).toEqual([0, 0]);
    expect(costOf(60)).toEqual([3, -3]);
  });

  test('the first words say whether the promise was kept', () => {
    const held = afterMove(startCall(stage), promised, stage);
    expect(afterMove(held, back(100), stage)).toMatchObject({ hold: null, says: ['back'], beat: 'opening' });
    expect(afterMove(held, back(200), stage)).toMatchObject({ hold: null, says: ['late'] });
  });

  test('a customer driven too far has rung off meanwhile', () => {
    const held = callWith(stage, { hold: { promisedSeconds: 60 } }, { heat: 90 });
    expect(afterMove(held, back(300), stage)).toMatchObject({
      ending: 'customer-hung-up',
      endedBy: 'customer',
      closing: 'closed',
      hold: null,
      says: ['bye'],
    });
  });
});

describe('dead air', () => {
  test('moves him a little, twice at most, and is no turn', () => {
    const call = startCall(stage);
    const first = takeMove(call, { type: 'dead-air', nth: 1 }, stage);
    expect(first).toMatchObject({ turn: 0, behaviours: [] });
    expect(first.after.customer).toEqual({ ...call.customer, heat: 62, trust: 39 });
    expect(first.after.says).toEqual(['hello']);
    const second = afterMove(first.after, { type: 'dead-air', nth: 2 }, stage);
    expect(second.customer).toEqual({ ...call.customer, heat: 64, trust: 38 });
    expect(second.says).toEqual(['anyone']);
    expect(stepCall(second, { type: 'dead-air', nth: 2 }, stage).ok).toBe(false);
    expect(stepCall(call, { type: 'dead-air', nth: 2 }, stage).ok).toBe(false);
  });

  test('starts anew once the agent has said something', () => {
    const silent = afterMove(startCall(stage), { type: 'dead-air', nth: 1 }, stage);
    const spoken = afterMove(silent, { type: 'reply', id: 'listen' }, stage);
    expect(spoken.silences).toBe(0);
    expect(stepCall(spoken, { type: 'dead-air', nth: 1 }, stage).ok).toBe(true);
  });

  test('does not exist in writing, nor where a beat asks for patience', () => {
    const written = buildStage(buildScenario({ channel: 'message' }));
    const unhurried = buildStage(
      buildScenario({ beats: { ...buildScenario().beats, opening: buildBeat({ isUnhurried: true }) } }),
    );
    for (const one of [written, unhurried]) {
      expect(stepCall(startCall(one), { type: 'dead-air', nth: 1 }, one).ok).toBe(false);
    }
  });

  test('a beat may have its own words for it', () => {
    const opening = buildBeat({ silence: { first: 'lost' } });
    const own = buildStage(buildScenario({ beats: { ...buildScenario().beats, opening } }));
    const silent = afterMove(startCall(own), { type: 'dead-air', nth: 1 }, own);
    expect(silent.says).toEqual(['lost']);
    expect(afterMove(silent, { type: 'dead-air', nth: 2 }, own).says).toEqual(['anyone']);
  });
});
