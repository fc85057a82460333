import { describe, expect, test } from 'vitest';
import { startCall } from '../../../src/engine/call/startCall';
import { takeMove } from '../../../src/engine/call/stepCall';
import type { Reply } from '../../../src/engine/scenario/reply.types';
import { afterMove, callWith, say } from '../../support/playCall';
import { buildBeat, buildReply, buildScenario, buildStage } from '../../support/scenarioBuilder';

/** A stage whose opening offers just these replies. */
function offering(replies: Readonly<Record<string, Partial<Reply>>>) {
  const built = Object.entries(replies).map(([id, changes]) => [id, buildReply(changes)] as const);
  const opening = buildBeat({ replies: Object.fromEntries(built) });
  return buildStage(buildScenario({ beats: { ...buildScenario().beats, opening } }));
}

describe('interrupting', () => {
  const stage = offering({ own: { answer: ['well'] }, ask: { shows: ['ask-safety-directly'] } });
  const polite = (call: ReturnType<typeof startCall>) => afterMove(call, say('own'), stage).customer;

  test('costs 3 and 2 before the reply is heard, then 5 and 4', () => {
    const call = startCall(stage);
    const first = afterMove(call, { type: 'reply', id: 'own', isInterrupting: true }, stage);
    expect(first.customer).toEqual(polite(callWith(stage, {}, { heat: 63, trust: 38 })));
    expect(first.interruptions).toBe(1);
    const again = callWith(stage, { interruptions: 1 });
    const second = afterMove(again, { type: 'reply', id: 'own', isInterrupting: true }, stage);
    expect(second.customer).toEqual(polite(callWith(stage, {}, { heat: 65, trust: 36 })));
  });

  test('costs nothing to ask a customer in distress whether he is safe', () => {
    const call = callWith(stage, {}, { distress: 65 });
    const asked = afterMove(call, say('ask'), stage);
    const cutIn = afterMove(call, { type: 'reply', id: 'ask', isInterrupting: true }, stage);
    expect(cutIn).toEqual(asked);
    const calmer = callWith(stage, {}, { distress: 64 });
    expect(afterMove(calmer, { type: 'reply', id: 'ask', isInterrupting: true }, stage).interruptions).toBe(
      1,
    );
  });
});

describe('what a reply leaves behind', () => {
  test('flags, needs, promises, and what was given away', () => {
    const stage = offering({
      own: {
        shows: ['disclose-data'],
        sets: ['boxOrdered', 'boxOrdered'],
        reveals: ['alarm'],
        meets: ['alarm'],
        commits: [{ what: 'a box today', clause: 'box' }],
        hasAlternative: true,
        change: { heat: -4, crisis: true, because: 'The story says so.' },
      },
    });
    const call = afterMove(startCall(stage), say('own'), stage);
    expect(call).toMatchObject({
      flags: ['boxOrdered'],
      revealed: ['alarm'],
      met: ['alarm'],
      commitments: [{ turn: 1, what: 'a box today', clause: 'box' }],
      hasDataGoneOut: true,
      hasOfferedAlternative: true,
      chosenHere: ['own'],
    });
    expect(call.customer.crisis).toBe(true);
  });

  test('a flag that was set is cleared again', () => {
    const stage = offering({ own: { clears: ['boxOrdered'] } });
    expect(afterMove(callWith(stage, { flags: ['boxOrdered'] }), say('own'), stage).flags).toEqual([]);
  });

  test('the answer comes before the next beat’s words, each chosen on the state at its moment', () => {
    const scenario = buildScenario({
      beats: {
        opening: buildBeat({
          replies: { own: buildReply({ answer: [{ settled: 'back', furious: 'lost' }], goes: 'closing' }) },
        }),
        closing: buildBeat({
          arrives: { heat: -60, because: 'He sits down.' },
          sets: ['boxOrdered'],
          says: [
            { settled: 'back', furious: 'lost' },
            { when: { flags: { all: ['boxOrdered'] } }, say: 'well' },
          ],
        }),
      },
      start: { heat: 90, trust: 40, distress: 30, abuse: 0 },
    });
    const stage = buildStage(scenario);
    const call = afterMove(startCall(stage), say('own'), stage);
    expect(call.says).toEqual(['lost', 'back', 'well']);
    expect(call.flags).toEqual(['boxOrdered']);
  });

  test('only beats that a condition asks about are counted', () => {
    const stage = offering({ own: { goes: 'opening', open: { visits: { beat: 'opening', atMost: 2 } } } });
    const once = startCall(stage);
    expect(once.visits).toEqual({ opening: 1 });
    const twice = afterMove(once, say('own'), stage);
    expect(twice).toMatchObject({ visits: { opening: 2 }, chosenHere: [] });
    const thrice = afterMove(twice, say('own'), stage);
    expect(() => takeMove(thrice, say('own'), stage)).not.toThrow();
    expect(thrice.visits).toEqual({ opening: 3 });
  });
});
