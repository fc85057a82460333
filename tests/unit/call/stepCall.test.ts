import { expect, test } from 'vitest';
import { replayMoves } from '../../../src/engine/call/replayMoves';
import { startCall } from '../../../src/engine/call/startCall';
import { stepCall } from '../../../src/engine/call/stepCall';
import { buildBeat, buildReply, buildScenario, buildStage } from '../../support/scenarioBuilder';

test('a call opens at the opening beat with its words said', () => {
  const call = startCall(buildStage());
  expect(call).toMatchObject({ beat: 'opening', says: ['lost'], ending: null, boundary: 'unmarked' });
});

test('a reply moves the customer, then leads to the next beat, whose words follow', () => {
  const stage = buildStage();
  const stepped = stepCall(startCall(stage), { type: 'reply', id: 'own' }, stage);
  if (!stepped.ok) throw new Error(stepped.problem);
  const { step } = stepped;
  expect(step).toMatchObject({ turn: 1, replyId: 'own', behaviours: ['own-next-action'] });
  expect(step.after).toMatchObject({ beat: 'closing', says: ['well'] });
  expect(step.after.customer.turn).toBe(1);
});

test('the first route that holds on the new state is taken', () => {
  const stage = buildStage(
    buildScenario({
      beats: {
        opening: buildBeat({
          replies: {
            own: buildReply({
              sets: ['boxOrdered'],
              goes: [{ to: 'closing', when: { flags: { all: ['boxOrdered'] } } }, { to: 'here' }],
            }),
          },
        }),
        closing: buildBeat(),
      },
    }),
  );
  const replayed = replayMoves(stage, [{ type: 'reply', id: 'own' }]);
  expect(replayed.ok && replayed.replay.final.beat).toBe('closing');
});

test('a reply that stays is not on offer again until the beat is entered anew', () => {
  const stage = buildStage();
  const move = { type: 'reply', id: 'listen' } as const;
  expect(replayMoves(stage, [move, move])).toEqual({
    ok: false,
    at: 1,
    problem: 'The reply "listen" was already given at the beat "opening".',
  });
});

test('a reply that stays unanswered has the beat said again', () => {
  const stage = buildStage(
    buildScenario({
      beats: { opening: buildBeat({ replies: { own: buildReply() } }), closing: buildBeat() },
    }),
  );
  const replayed = replayMoves(stage, [{ type: 'reply', id: 'own' }]);
  expect(replayed.ok && replayed.replay.final.says).toEqual(['lost']);
});

test('moves that do not fit are answered in a sentence', () => {
  const stage = buildStage();
  expect(replayMoves(stage, [{ type: 'reply', id: 'toString' }])).toEqual({
    ok: false,
    at: 0,
    problem: 'There is no reply "toString" at the beat "opening".',
  });
  expect(replayMoves(stage, [{ type: 'note', items: [] }])).toMatchObject({ ok: false, at: 0 });
});

test('the note comes after the end and nothing follows it', () => {
  const stage = buildStage();
  const end = { type: 'end', manner: 'hang-up' } as const;
  const note = { type: 'note', items: ['fault'] } as const;
  expect(replayMoves(stage, [end, note])).toMatchObject({ ok: true, replay: { note: ['fault'] } });
  expect(replayMoves(stage, [end, note, note])).toMatchObject({ ok: false, at: 2 });
  expect(replayMoves(stage, [end, { type: 'note', items: ['box'] }])).toMatchObject({ ok: false, at: 1 });
  expect(replayMoves(stage, [end, { type: 'note', items: ['fault', 'fault'] }])).toMatchObject({ ok: false });
});

test('replayed twice, the same moves give the same bytes', () => {
  const stage = buildStage();
  const moves = [
    { type: 'reply', id: 'own' },
    { type: 'end', manner: 'politely' },
  ] as const;
  expect(JSON.stringify(replayMoves(stage, moves))).toBe(JSON.stringify(replayMoves(stage, moves)));
});
