// A silence from the first prompt to the customer's own move: what he says, what it does, where it leads.

import { describe, expect, test } from 'vitest';
import type { Call, Stage } from '../../../src/engine/call/call.types';
import { startCall } from '../../../src/engine/call/startCall';
import { stepCall, takeMove } from '../../../src/engine/call/stepCall';
import type { ContactSilence } from '../../../src/engine/scenario/silence.types';
import {
  buildBeat,
  buildControls,
  buildEndings,
  buildScenario,
  buildStage,
} from '../../support/scenarioBuilder';

const LADDER: ContactSilence = {
  first: ['hello', 'lost'],
  second: 'anyone',
  further: [{ when: { heat: { atMost: 70 } }, says: 'late' }],
  leaves: 'gone',
};

const ENDINGS = buildEndings({
  gone: { kind: 'customer-hung-up', title: 'Gone', outcome: 'Nobody answered.', says: ['back'] },
});

function stageOf(heat: number, silence: ContactSilence = LADDER): Stage {
  const start = { heat, trust: 40, distress: 30, abuse: 0 } as const;
  return buildStage(buildScenario({ start, endings: ENDINGS, controls: buildControls({ silence }) }));
}

function silent(call: Call, times: number, stage: Stage): Call {
  let now = call;
  for (let n = 0; n < times; n += 1)
    now = takeMove(now, { type: 'dead-air', nth: now.silences + 1 }, stage).after;
  return now;
}

describe('a silence that goes on', () => {
  test('is prompted twice, warned of once, and ends with his putting the phone down', () => {
    const stage = stageOf(60);
    const start = startCall(stage);
    expect([1, 2, 3].map((times) => silent(start, times, stage).says)).toEqual([
      ['hello'],
      ['anyone'],
      ['late'],
    ]);
    expect(silent(start, 3, stage).customer).toEqual({ ...start.customer, heat: 66, trust: 37 });
    expect(silent(start, 4, stage)).toMatchObject({
      ending: 'gone',
      endedBy: 'customer',
      closing: 'closed',
      says: ['back'],
    });
  });

  test('is cut short by somebody hotter', () => {
    const stage = stageOf(68);
    expect(silent(startCall(stage), 3, stage)).toMatchObject({ ending: 'gone', says: ['back'] });
  });

  test('counts a turn only where he makes the next move himself', () => {
    const stage = stageOf(60);
    const waits = takeMove(silent(startCall(stage), 2, stage), { type: 'dead-air', nth: 3 }, stage);
    expect(waits.turn).toBe(0);
    const leaves = takeMove(waits.after, { type: 'dead-air', nth: 4 }, stage);
    expect(leaves).toMatchObject({ turn: 1, behaviours: [] });
  });

  test('without rungs ends at the third, in the ending for ringing off', () => {
    const stage = stageOf(60, { first: 'hello', second: 'anyone' });
    expect(silent(startCall(stage), 3, stage)).toMatchObject({
      ending: 'customer-hung-up',
      endedBy: 'customer',
    });
  });

  test('in a crisis leaves somebody alone', () => {
    const stage = stageOf(60);
    const start = startCall(stage);
    const crisis = { ...start, customer: { ...start.customer, crisis: true } };
    expect(silent(crisis, 4, stage)).toMatchObject({ ending: 'unsafe-close', endedBy: 'customer' });
  });

  test('takes no step out of order', () => {
    const stage = stageOf(60);
    for (const nth of [0, 2, 3, 1.5, Number.NaN])
      expect(stepCall(startCall(stage), { type: 'dead-air', nth }, stage).ok).toBe(false);
  });
});

describe('its words', () => {
  test('are never the same twice in a call, and then there are none', () => {
    const stage = stageOf(60);
    const again = (call: Call): Call => takeMove(call, { type: 'reply', id: 'listen' }, stage).after;
    const once = silent(startCall(stage), 1, stage);
    const twice = silent({ ...again(once), chosenHere: [] }, 1, stage);
    const thrice = silent({ ...again(twice), chosenHere: [] }, 1, stage);
    expect([once.says, twice.says, thrice.says]).toEqual([['hello'], ['lost'], []]);
    expect(thrice.customer.heat).toBeGreaterThan(again(twice).customer.heat);
  });
});

describe('somebody who fills it', () => {
  const opening = buildBeat({
    silence: {
      further: [{ says: 'late', change: { heat: -2, trust: 1, because: 'Let talk' }, to: 'closing' }],
    },
  });
  const stage = buildStage(
    buildScenario({
      beats: { ...buildScenario().beats, opening },
      endings: ENDINGS,
      controls: buildControls({ silence: LADDER }),
    }),
  );

  test('goes on to the next beat, where the silence begins anew', () => {
    const moved = silent(startCall(stage), 3, stage);
    expect(moved).toMatchObject({ beat: 'closing', says: ['late', 'well'], silences: 0, ending: null });
    expect(moved.customer).toMatchObject({ heat: 64, trust: 38, turn: 1 });
    expect(silent(moved, 4, stage).ending).toBe('gone');
  });

  test('does not stay for it once she has had enough', () => {
    const start = startCall(stage);
    const hot = { ...start, customer: { ...start.customer, heat: 96 }, silences: 2 };
    expect(silent(hot, 1, stage)).toMatchObject({ ending: 'customer-hung-up' });
  });
});
