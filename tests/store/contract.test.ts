// What every store must do, run over the one on the device and the one in memory.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/engine/store/defaultSettings';
import type { WatchedStore } from '../../src/engine/store/watchedStore.types';
import { closeAll, kept, newGround, openMemory, openOn } from './openings';
import { attemptRecord, changedSettings, draftRecord, planRecord } from './records';

const DAY = new Date(2026, 1, 3, 10, 15).getTime();

afterEach(closeAll);

describe.each([
  { kind: 'device', open: () => openOn(newGround()) },
  { kind: 'memory', open: openMemory },
])('the store ($kind)', ({ kind, open }) => {
  let store: WatchedStore;
  beforeEach(async () => {
    store = await open();
  });

  test('says what it is', () => {
    expect(store.kind).toBe(kind);
    expect(store.memoryBecause).toBe(kind === 'memory' ? 'absent' : null);
  });

  test('begins empty, with the settings of somebody who never changed one', async () => {
    expect(await kept(store.attempts())).toEqual([]);
    expect(await kept(store.plans())).toEqual([]);
    expect(await kept(store.draft())).toBeNull();
    expect(await kept(store.attempt('none'))).toBeNull();
    expect(await kept(store.settings())).toEqual(DEFAULT_SETTINGS);
  });

  test('gives back exactly what was saved, oldest attempt first', async () => {
    await store.saveAttempt(attemptRecord('late', DAY + 5));
    await store.saveAttempt(attemptRecord('early', DAY));
    expect(await kept(store.attempts())).toEqual([
      attemptRecord('early', DAY),
      attemptRecord('late', DAY + 5),
    ]);
    expect(await kept(store.attempt('late'))).toEqual(attemptRecord('late', DAY + 5));
  });

  test('saving the same id again replaces', async () => {
    await store.saveAttempt(attemptRecord('a', DAY));
    await store.saveAttempt(attemptRecord('a', DAY, { endingId: 'other' }));
    expect(await kept(store.attempts())).toEqual([attemptRecord('a', DAY, { endingId: 'other' })]);
  });

  test('keeps one draft: the last one saved', async () => {
    await store.saveDraft(draftRecord('first', DAY));
    await store.saveDraft(draftRecord('second', DAY + 1));
    expect(await kept(store.draft())).toEqual(draftRecord('second', DAY + 1));
    await store.dropDraft();
    expect(await kept(store.draft())).toBeNull();
  });

  test('an attempt goes in as its draft goes out', async () => {
    await store.saveDraft(draftRecord('a', DAY));
    await store.saveAttempt(attemptRecord('a', DAY + 1));
    expect(await kept(store.draft())).toBeNull();
    expect(await kept(store.attempts())).toHaveLength(1);
  });

  test('saving one attempt leaves the draft of another call alone', async () => {
    await store.saveDraft(draftRecord('elsewhere', DAY));
    await store.saveAttempt(attemptRecord('a', DAY + 1));
    expect(await kept(store.draft())).toEqual(draftRecord('elsewhere', DAY));
  });

  test('a draft written after its attempt does not bring the call back', async () => {
    await store.saveAttempt(attemptRecord('a', DAY + 1));
    await store.saveDraft(draftRecord('a', DAY));
    expect(await kept(store.draft())).toBeNull();
  });

  test('saves that nobody waits for arrive in order', async () => {
    const saves = [1, 2, 3].map((nth) => store.saveDraft(draftRecord('a', DAY, { seed: nth })));
    const last = store.saveAttempt(attemptRecord('a', DAY));
    expect(await kept(store.draft())).toBeNull();
    expect(await kept(store.attempts())).toHaveLength(1);
    expect(await Promise.all([...saves, last])).toEqual(
      Array.from({ length: 4 }, () => ({ ok: true, value: undefined })),
    );
  });

  test('what the caller does to a record afterwards changes nothing', async () => {
    const beats = ['opening'];
    const saving = store.saveAttempt(attemptRecord('a', DAY, { beats }));
    beats.push('tampered');
    await saving;
    const [first] = await kept(store.attempts());
    expect(first?.beats).toEqual(['opening']);
  });

  test('a record that does not fit is refused, told, and still in this tab', async () => {
    const faults: string[] = [];
    store.onFault((fault) => faults.push(fault));
    const saved = await store.saveAttempt(attemptRecord('a', Number.NaN));
    expect(saved).toEqual({ ok: false, fault: 'failed' });
    expect(faults).toEqual(['failed']);
    expect(store.unsaved().map((put) => put.do === 'put' && put.row.id)).toContain('a');
  });

  test('deletes one attempt and no other', async () => {
    await store.saveAttempt(attemptRecord('a', DAY));
    await store.saveAttempt(attemptRecord('b', DAY + 1));
    await store.deleteAttempt('a');
    expect(await kept(store.attempts())).toEqual([attemptRecord('b', DAY + 1)]);
  });

  test('keeps plans oldest first, and settings', async () => {
    await store.savePlan(planRecord('p2', DAY + 2));
    await store.savePlan(planRecord('p1', DAY));
    await store.saveSettings(changedSettings);
    expect(await kept(store.plans())).toEqual([planRecord('p1', DAY), planRecord('p2', DAY + 2)]);
    expect(await kept(store.settings())).toEqual(changedSettings);
  });

  test('deleting all leaves nothing', async () => {
    await store.saveAttempt(attemptRecord('a', DAY));
    await store.saveDraft(draftRecord('d', DAY));
    await store.savePlan(planRecord('p', DAY));
    await store.saveSettings(changedSettings);
    await store.deleteAll();
    expect(await kept(store.attempts())).toEqual([]);
    expect(await kept(store.draft())).toBeNull();
    expect(await kept(store.plans())).toEqual([]);
    expect(await kept(store.settings())).toEqual(DEFAULT_SETTINGS);
  });

  test('tells of every change until nobody listens any more, and not of reads', async () => {
    let heard = 0;
    const stop = store.onChange(() => {
      heard += 1;
    });
    await store.savePlan(planRecord('p', DAY));
    await store.plans();
    expect(heard).toBe(1);
    await store.deleteAll();
    expect(heard).toBe(2);
    stop();
    await store.savePlan(planRecord('q', DAY));
    expect(heard).toBe(2);
  });
});
