// Whatever is pressed, in whatever order and however long one waits: the moves replay to the call on screen, and the call can always go on.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replayMoves } from '../../../src/engine/call/replayMoves';
import type { SessionEvent } from '../../../src/engine/session/session.types';
import { createMemoryStore } from '../../../src/engine/store/memoryStore';
import { layTable, stageOf } from './callTable';

const replyId = fc.constantFrom('own', 'listen', 'ask', 'recap', 'goodbye', 'nothing');
const event: fc.Arbitrary<SessionEvent> = fc.oneof(
  { weight: 6, arbitrary: replyId.map((id): SessionEvent => ({ type: 'reply.choose', replyId: id })) },
  fc.constantFrom<SessionEvent>(
    { type: 'call.answer' },
    { type: 'line.skip' },
    { type: 'line.hear', lineId: 'well' },
    { type: 'reply.takeBack' },
    { type: 'hold.start', promisedSeconds: 60 },
    { type: 'hold.start' },
    { type: 'hold.end' },
    { type: 'mute.toggle' },
    { type: 'transfer.make', target: 'lead', manner: 'warm', parts: ['consent'] },
    { type: 'close.choose', words: 'summarise:1' },
    { type: 'close.choose', words: 'nextStep:1' },
    { type: 'end.make', manner: 'hang-up' },
    { type: 'call.rewind', move: 0 },
    { type: 'minute.take' },
    { type: 'minute.over' },
    { type: 'tab.hidden' },
    { type: 'tab.shown' },
    { type: 'sound.lost' },
    { type: 'sound.back' },
    { type: 'timing.off' },
    { type: 'note.leave', items: ['fault'] },
    { type: 'save.retry' },
  ),
);
const step = fc.oneof(event, fc.constantFrom(10, 260, 950, 4_000, 25_000));
const setting = fc.constantFrom('guided', 'practice', 'live');
/** On a device every move waits for its write. */
const kind = fc.constantFrom('device', 'memory');

test('moves and screen agree after any events, only Live has silences, and nothing wedges', async () => {
  await fc.assert(
    fc.asyncProperty(setting, kind, fc.array(step, { maxLength: 60 }), async (chosen, where, steps) => {
      const store = { ...createMemoryStore(), kind: where };
      const { view, send, clock, session } = layTable({ setting: chosen, store });
      for (const one of steps) {
        if (typeof one === 'number') await clock.pass(one);
        else send(one);
      }
      const replayed = replayMoves(stageOf(1), view().moves);
      expect(replayed.ok && JSON.stringify(replayed.replay.final)).toBe(JSON.stringify(view().call));
      if (chosen !== 'live') expect(view().moves.some(({ type }) => type === 'dead-air')).toBe(false);

      // from here any call can be brought to its end
      send({ type: 'minute.over' });
      send({ type: 'call.answer' });
      for (let turn = 0; turn < 60 && view().phase !== 'saved'; turn += 1) {
        await clock.pass(3_000);
        send({ type: 'hold.end' });
        send({ type: 'end.make', manner: 'hang-up' });
        send({ type: 'note.leave', items: [] });
      }
      expect(view()).toMatchObject({ phase: 'saved', fault: null });
      const saved = await store.attempt('attempt-1');
      expect(saved.ok && saved.value?.moves).toEqual(view().moves);
      session.stop();
    }),
    { numRuns: 120 },
  );
});
