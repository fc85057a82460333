// What is on screen has been written: the customer answers a move only once the store has it, or has said no, or takes too long.

import { describe, expect, test } from 'vitest';
import { KEEP_CEILING_MS, SAVE_CEILING_MS } from '../../../src/engine/session/timing';
import { createMemoryStore } from '../../../src/engine/store/memoryStore';
import type { Draft } from '../../../src/engine/store/records.types';
import type { Kept, Store } from '../../../src/engine/store/store.types';
import { atFirstChoice, type CallTable } from './callTable';

interface HandStore extends Store {
  /** Moves of each draft that the store was asked to keep. */
  readonly asked: string[];
  /** Answers the oldest write that waits. */
  readonly answer: (with_?: Kept<void>) => Promise<void>;
}

/** A device's store whose every write waits until the test answers it. */
function handStore(): HandStore {
  const waiting: ((kept: Kept<void>) => void)[] = [];
  const asked: string[] = [];
  const write = (what: string): Promise<Kept<void>> => {
    asked.push(what);
    return new Promise((resolve) => waiting.push(resolve));
  };
  return {
    ...createMemoryStore(),
    kind: 'device',
    saveDraft: ({ moves }: Draft) => write(moves.map(shortOf).join(' ')),
    saveAttempt: () => write('attempt'),
    asked,
    answer: async (kept = { ok: true, value: undefined }) => {
      waiting.shift()?.(kept);
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    },
  };
}

const shortOf = (move: Draft['moves'][number]): string => (move.type === 'reply' ? move.id : move.type);

async function laid(
  settings: Parameters<typeof atFirstChoice>[0] = {},
): Promise<CallTable & { readonly store: HandStore }> {
  const store = handStore();
  return { ...(await atFirstChoice({ ...settings, store })), store };
}

describe('a reply', () => {
  test('is written as it is chosen, and has its consequence neither before the write nor before its time', async () => {
    const { view, send, clock, store } = await laid();
    send({ type: 'reply.choose', replyId: 'own' });
    expect(store.asked).toEqual(['own']);
    await clock.pass(1_000);
    expect(view()).toMatchObject({ phase: 'replying', moves: [], canTakeBack: false, canSkip: false });
    await store.answer();
    expect(view()).toMatchObject({ phase: 'speaking', line: { id: 'back' }, fault: null });
    expect(view().moves).toHaveLength(1);
    expect(store.asked).toEqual(['own']);
  });

  test('written while its words stand costs no time at all', async () => {
    const { view, send, clock, store } = await laid();
    send({ type: 'reply.choose', replyId: 'own' });
    await store.answer();
    await clock.pass(890);
    expect(view()).toMatchObject({ phase: 'replying', canTakeBack: true });
    await clock.pass(10);
    expect(view().phase).toBe('speaking');
  });

  test('taken back is undone in writing before its words go', async () => {
    const { view, send, store, clock } = await laid();
    send({ type: 'reply.choose', replyId: 'own' });
    await store.answer();
    send({ type: 'reply.takeBack' });
    expect(store.asked).toEqual(['own', '']);
    await clock.pass(300);
    expect(view()).toMatchObject({ phase: 'replying', canTakeBack: false });
    expect(view().exchanges.at(-1)).toMatchObject({ who: 'agent', text: 'I will stay on this.' });
    await store.answer();
    expect(view()).toMatchObject({ phase: 'choosing', moves: [] });
    expect(view().exchanges.at(-1)?.who).toBe('customer');
  });

  test('taken back before it was written waits for the undoing, not for the choice', async () => {
    const { view, send, store } = await laid();
    send({ type: 'reply.choose', replyId: 'own' });
    send({ type: 'reply.takeBack' });
    await store.answer();
    expect(view().phase).toBe('replying');
    expect(store.asked).toEqual(['own', '']);
    await store.answer();
    expect(view().phase).toBe('choosing');
  });
});

describe('every other move waits for its write', () => {
  test('a hold, and its end with the seconds held when it was pressed', async () => {
    const { view, send, clock, store, hearOut } = await laid();
    send({ type: 'hold.start', promisedSeconds: 60 });
    expect(view()).toMatchObject({ phase: 'replying', moves: [] });
    await store.answer();
    await hearOut();
    await clock.pass(5_000);
    const { heldSeconds = 0 } = view().hold ?? {};
    send({ type: 'hold.end' });
    await clock.pass(1_400);
    expect(view()).toMatchObject({ phase: 'held', hold: { heldSeconds } });
    await store.answer();
    expect(view().moves.at(-1)).toEqual({ type: 'resume', heldSeconds });
  });

  test.each([
    ['an end', { type: 'end.make', manner: 'hang-up' }],
    ['a transfer', { type: 'transfer.make', target: 'lead', manner: 'warm', parts: ['consent'] }],
  ] as const)('%s', async (_name, event) => {
    const { view, send, store } = await laid();
    send(event);
    expect(view()).toMatchObject({ phase: 'replying', endingId: null, moves: [] });
    await store.answer();
    expect(view().endingId).not.toBeNull();
  });

  test('a silence: the replies stay where they are until it is written', async () => {
    const { view, clock, store } = await laid({ setting: 'live' });
    await clock.pass(8_000);
    expect(store.asked).toEqual(['dead-air']);
    expect(view()).toMatchObject({ phase: 'choosing', moves: [] });
    expect(view().replies).not.toEqual([]);
    await store.answer();
    expect(view().moves).toEqual([{ type: 'dead-air', nth: 1 }]);
  });

  test('a rewind: the call stands as it did until the way back is written', async () => {
    const { view, send, clock, store, hearOut } = await laid({ setting: 'guided' });
    send({ type: 'reply.choose', replyId: 'own' });
    await store.answer();
    await clock.pass(950);
    await hearOut();
    const before = view();
    send({ type: 'call.rewind', move: 0 });
    expect(view()).toMatchObject({ moves: before.moves, reading: before.reading });
    await store.answer();
    expect(view()).toMatchObject({ phase: 'choosing', moves: [] });
    expect(store.asked).toEqual(['own', '']);
  });
});

describe('no store holds a call up', () => {
  test('one that refuses: the call goes on at once with what it said', async () => {
    const { view, send, clock, store } = await laid();
    send({ type: 'reply.choose', replyId: 'own' });
    await store.answer({ ok: false, fault: 'full' });
    await clock.pass(900);
    expect(view()).toMatchObject({ phase: 'speaking', fault: 'full' });
  });

  test('one that never answers: after a ceiling the call goes on, says so, and does not wait again', async () => {
    const { view, send, clock, hearOut } = await laid();
    send({ type: 'reply.choose', replyId: 'listen' });
    await clock.pass(900 + KEEP_CEILING_MS - 10);
    expect(view().phase).toBe('replying');
    await clock.pass(10);
    expect(view()).toMatchObject({ phase: 'speaking', fault: 'slow' });
    await hearOut();
    send({ type: 'reply.choose', replyId: 'own' });
    await clock.pass(900);
    expect(view()).toMatchObject({ phase: 'speaking', fault: 'slow' });
    await hearOut();
    send({ type: 'reply.choose', replyId: 'goodbye' });
    await clock.pass(900);
    await hearOut();
    send({ type: 'note.leave', items: [] });
    await clock.pass(SAVE_CEILING_MS);
    expect(view()).toMatchObject({ phase: 'saved', fault: 'slow' });
  });

  test('one that was slow and answers after all: the notice goes, and moves wait for it again', async () => {
    const { view, send, clock, hearOut, store } = await laid();
    send({ type: 'reply.choose', replyId: 'listen' });
    await clock.pass(900 + KEEP_CEILING_MS);
    await store.answer();
    expect(view().fault).toBeNull();
    await hearOut();
    send({ type: 'reply.choose', replyId: 'own' });
    await clock.pass(1_000);
    expect(view().phase).toBe('replying');
  });

  test('a pause while something is written stays a pause: the customer speaks after it', async () => {
    const { view, send, clock, store } = await laid();
    send({ type: 'reply.choose', replyId: 'own' });
    await clock.pass(950);
    send({ type: 'minute.take' });
    await store.answer();
    await clock.pass(KEEP_CEILING_MS * 2);
    expect(view()).toMatchObject({ phase: 'replying', pausedBecause: 'minute' });
    send({ type: 'minute.over' });
    expect(view().phase).toBe('speaking');
  });
});
