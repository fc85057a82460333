// The note, the attempt, and stores that fail: the call goes on and the debrief has its attempt in every case.

import { describe, expect, test } from 'vitest';
import { ENGINE_VERSION } from '../../../src/engine/call/engineVersion';
import { createMemoryStore } from '../../../src/engine/store/memoryStore';
import type { Attempt, Draft } from '../../../src/engine/store/records.types';
import type { Kept, Store } from '../../../src/engine/store/store.types';
import { atFirstChoice, type CallTable, type TableSettings } from './callTable';

async function atNote(settings: TableSettings = {}): Promise<CallTable> {
  const table = await atFirstChoice(settings);
  await table.say('own');
  await table.hearOut();
  await table.say('goodbye');
  await table.hearOut();
  return table;
}

test('the note is the last move, and the attempt is saved with its score', async () => {
  const { view, send, clock, store } = await atNote();
  expect(view()).toMatchObject({ phase: 'wrapping', replies: [], attempt: null });
  expect(view().noteItems).toEqual([{ id: 'fault', text: 'Line down since Monday' }]);
  send({ type: 'note.leave', items: ['fault'] });
  expect(view().phase).toBe('saving');
  await clock.pass(10);
  const { attempt } = view();
  expect(view()).toMatchObject({ phase: 'saved', fault: null });
  expect(attempt).toEqual({
    v: 1,
    id: 'attempt-1',
    scenarioId: 'lost-line',
    scenarioVersion: 1,
    policyId: 'one-warning',
    policyVersion: 1,
    engineVersion: ENGINE_VERSION,
    rubricVersion: 7,
    seed: 1,
    intensity: 3,
    setting: 'practice',
    moves: [
      { type: 'reply', id: 'own' },
      { type: 'reply', id: 'goodbye' },
      { type: 'note', items: ['fault'] },
    ],
    savedAt: clock.now() - 10,
    endingId: view().endingId,
    beats: ['opening', 'closing'],
    scorecard: expect.objectContaining({ total: 61.5 }),
  });
  expect(view().exchanges.at(-1)).toEqual({ who: 'note', text: 'Line down since Monday', move: 2 });
  expect(await store.attempt('attempt-1')).toEqual({ ok: true, value: attempt });
  expect(await store.draft()).toEqual({ ok: true, value: null });
});

test('an item that is not true of this call is no note', async () => {
  const { view, send } = await atNote();
  send({ type: 'note.leave', items: ['box'] });
  send({ type: 'note.leave', items: ['nothing'] });
  expect(view().phase).toBe('wrapping');
  send({ type: 'note.leave', items: [] });
  expect(view().phase).toBe('saving');
});

test('nothing is timed at the note: a hidden tab changes nothing there', async () => {
  const { view, send } = await atNote();
  send({ type: 'tab.hidden' });
  expect(view().pausedBecause).toBeNull();
  send({ type: 'minute.take' });
  expect(view().pausedBecause).toBe('minute');
});

const failing = (part: Partial<Store>): Store => ({ ...createMemoryStore(), ...part });
const full = (): Promise<Kept<void>> => Promise.resolve({ ok: false, fault: 'full' });

describe('a store that fails', () => {
  test('to keep the draft: it is said, the call goes on, and a later success takes it back', async () => {
    let isFull = true;
    const kept: Draft[] = [];
    const store = failing({
      saveDraft: (draft) => {
        if (isFull) return full();
        kept.push(draft);
        return Promise.resolve({ ok: true, value: undefined });
      },
    });
    const { view, say, hearOut } = await atFirstChoice({ store });
    await say('listen');
    expect(view()).toMatchObject({ fault: 'full', phase: 'speaking' });
    await hearOut();
    isFull = false;
    await say('own');
    expect(view().fault).toBeNull();
    expect(kept).toHaveLength(1);
  });

  test('with an exception: the same', async () => {
    const store = failing({ saveDraft: () => Promise.reject(new Error('broken')) });
    const { view, say } = await atFirstChoice({ store });
    await say('own');
    expect(view()).toMatchObject({ fault: 'failed', phase: 'speaking' });
  });

  test('to keep the attempt: it is still there to be read, and can be tried again', async () => {
    let isFull = true;
    const kept: Attempt[] = [];
    const store = failing({
      saveAttempt: (attempt) => {
        if (isFull) return full();
        kept.push(attempt);
        return Promise.resolve({ ok: true, value: undefined });
      },
    });
    const { view, send, clock } = await atNote({ store });
    send({ type: 'note.leave', items: [] });
    await clock.pass(10);
    const { attempt } = view();
    expect(view()).toMatchObject({ phase: 'saved', fault: 'full' });
    expect(attempt).not.toBeNull();
    isFull = false;
    send({ type: 'save.retry' });
    await clock.pass(10);
    expect(view()).toMatchObject({ phase: 'saved', fault: null });
    expect(kept).toEqual([attempt]);
    send({ type: 'save.retry' });
    await clock.pass(10);
    expect(kept).toHaveLength(1);
  });

  test('by throwing on the attempt: the same', async () => {
    const store = failing({ saveAttempt: () => Promise.reject(new Error('broken')) });
    const { view, send, clock } = await atNote({ store });
    send({ type: 'note.leave', items: [] });
    await clock.pass(10);
    expect(view()).toMatchObject({ phase: 'saved', fault: 'failed' });
  });
});

test('drafts are written one after another, the newest wins, and none comes after the attempt', async () => {
  const written: string[] = [];
  const release: (() => void)[] = [];
  const store = failing({
    saveDraft: (draft) => {
      written.push(`draft ${draft.moves.length}`);
      return new Promise((resolve) => {
        release.push(() => resolve({ ok: true, value: undefined }));
      });
    },
    saveAttempt: () => {
      written.push('attempt');
      return Promise.resolve({ ok: true, value: undefined });
    },
  });
  const { view, send, clock } = await atNote({ store });
  send({ type: 'note.leave', items: [] });
  await clock.pass(1000);
  expect(view().phase).toBe('saving');
  expect(written).toEqual(['draft 1']);
  release.shift()?.();
  await clock.pass(10);
  expect(written).toEqual(['draft 1', 'draft 3']);
  release.shift()?.();
  await clock.pass(10);
  expect(written).toEqual(['draft 1', 'draft 3', 'attempt']);
  expect(view().phase).toBe('saved');
});
