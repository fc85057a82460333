// A call that was closed goes on where it was, and comes to the same end; a fork begins at its decision.

import { describe, expect, test } from 'vitest';
import type { Move } from '../../../src/engine/call/move.types';
import { replayMoves } from '../../../src/engine/call/replayMoves';
import { createMemoryStore } from '../../../src/engine/store/memoryStore';
import { atFirstChoice, layTable, stageOf } from './callTable';

const moves: readonly Move[] = [
  { type: 'reply', id: 'listen' },
  { type: 'hold', promisedSeconds: 30 },
  { type: 'resume', heldSeconds: 12 },
  { type: 'reply', id: 'own' },
  { type: 'reply', id: 'recap' },
  { type: 'end', manner: 'hang-up' },
  { type: 'note', items: ['fault'] },
];

/** Plays on from wherever the call stands to the end of `moves`. */
async function playOn(table: ReturnType<typeof layTable>): Promise<void> {
  const { view, send, clock, hearOut } = table;
  for (let guard = 0; guard < 30 && view().phase !== 'saved'; guard += 1) {
    await hearOut();
    const move = moves[view().moves.length];
    if (move?.type === 'reply') send({ type: 'reply.choose', replyId: move.id });
    if (move?.type === 'hold') send({ type: 'hold.start', promisedSeconds: move.promisedSeconds ?? 0 });
    if (move?.type === 'resume') {
      for (let wait = 0; wait < 100 && view().hold?.heldSeconds !== 12; wait += 1) await clock.pass(250);
      send({ type: 'hold.end' });
    }
    if (move?.type === 'end' && move.manner !== 'politely') send({ type: 'end.make', manner: move.manner });
    if (move?.type === 'note') send({ type: 'note.leave', items: move.items });
    await clock.pass(950);
  }
}

describe.each(moves.map((_, kept) => kept + 1))('closed after %i moves', (kept) => {
  test('it resumes to the same bytes', async () => {
    const store = createMemoryStore();
    const table = layTable({ moves: moves.slice(0, kept), store, startedAt: 123 });
    expect(table.view().pausedBecause).toBe('resumed');
    table.send({ type: 'minute.over' });
    await playOn(table);
    const { attempt, moves: made } = table.view();
    expect(made).toEqual(moves);
    const replayed = replayMoves(stageOf(1), moves);
    expect(replayed.ok && JSON.stringify(replayed.replay.final)).toBe(JSON.stringify(table.view().call));
    expect(attempt).toMatchObject({ id: 'attempt-1', endingId: table.view().call.ending, moves });
    expect(await store.draft()).toEqual({ ok: true, value: null });
  });
});

test('the draft of every turn is enough to go on from', async () => {
  const store = createMemoryStore();
  const table = await atFirstChoice({ store });
  await table.say('listen');
  await table.clock.pass(200);
  table.session.stop();
  const kept = await store.draft();
  const draft = kept.ok ? kept.value : null;
  expect(draft).toMatchObject({
    id: 'attempt-1',
    setting: 'practice',
    seed: 1,
    moves: [{ type: 'reply', id: 'listen' }],
  });

  const again = layTable({ store, moves: draft?.moves ?? [] });
  expect(again.view()).toMatchObject({ phase: 'speaking', pausedBecause: 'resumed', canSkip: true });
  expect(again.view().call).toEqual(table.view().call);
});

test('a resumed draft says his last words again, and they may be skipped', async () => {
  const { view, send, clock, voice } = layTable({ moves: [{ type: 'reply', id: 'listen' }] });
  expect(view()).toMatchObject({ line: { id: 'back' }, pausedBecause: 'resumed' });
  await clock.pass(3_600_000);
  expect(view().phase).toBe('speaking');
  send({ type: 'minute.over' });
  expect(voice.told).toContain('unlock');
  expect(view().canSkip).toBe(true);
  send({ type: 'line.skip' });
  await clock.pass(300);
  expect(view()).toMatchObject({ phase: 'choosing', decision: 2 });
  send({ type: 'reply.choose', replyId: 'own' });
  expect(view().phase).toBe('replying');
});

test('a draft closed on hold is on hold again, its seconds from nought', async () => {
  const { view, send, hearOut, clock } = layTable({ moves: [{ type: 'hold', promisedSeconds: 60 }] });
  send({ type: 'minute.over' });
  await hearOut();
  await clock.pass(5_000);
  expect(view()).toMatchObject({ phase: 'held', hold: { promisedSeconds: 60, heldSeconds: 5 } });
});

test('a fork begins choosing, its line on screen and to be heard again', async () => {
  const forkOf = { attemptId: 'first', keptMoves: 1 };
  const { view, send, clock } = layTable({ moves: [{ type: 'reply', id: 'listen' }], forkOf });
  expect(view()).toMatchObject({
    phase: 'choosing',
    pausedBecause: 'resumed',
    line: { id: 'back' },
    decision: 2,
  });
  send({ type: 'minute.over' });
  await clock.pass(300);
  send({ type: 'line.hear', lineId: 'back' });
  expect(view().isHearingAgain).toBe(true);
});

test('a fork from before the first move begins at the first choice', async () => {
  const { view, send, clock, say, store } = layTable({ forkOf: { attemptId: 'first', keptMoves: 0 } });
  expect(view()).toMatchObject({ phase: 'choosing', line: { id: 'well' }, moves: [] });
  send({ type: 'minute.over' });
  await clock.pass(300);
  await say('own');
  expect(await store.draft()).toMatchObject({ value: { forkOf: { attemptId: 'first', keptMoves: 0 } } });
});

test('moves that do not fit are refused at the door', () => {
  expect(() => layTable({ moves: [{ type: 'reply', id: 'recap' }] })).toThrow(/does not fit/);
});
