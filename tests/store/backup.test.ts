// A backup taken, everything deleted, the backup read back: the same history. And files that deserve no trust.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MOST_BYTES } from '../../src/engine/store/backupLimits';
import { BACKUP_SENTENCES as SAY } from '../../src/engine/store/backupSentences';
import type { WatchedStore } from '../../src/engine/store/watchedStore.types';
import { closeAll, kept, newGround, openMemory, openOn } from './openings';
import { attemptRecord, changedSettings, draftRecord, planRecord } from './records';

const MORNING = new Date(2026, 1, 3, 8, 1).getTime();
const EVENING = new Date(2026, 1, 3, 23, 59).getTime();
const NEXT_DAY = new Date(2026, 1, 4, 0, 1).getTime();
const noon = (day: number, order: number) => new Date(2026, 1, day, 12).getTime() + order;

afterEach(closeAll);

describe.each([
  { kind: 'device', open: () => openOn(newGround()) },
  { kind: 'memory', open: openMemory },
])('backups ($kind)', ({ open }) => {
  let store: WatchedStore;
  beforeEach(async () => {
    store = await open();
    await store.saveAttempt(attemptRecord('evening', EVENING));
    await store.saveAttempt(attemptRecord('morning', MORNING));
    await store.saveAttempt(attemptRecord('next', NEXT_DAY));
    await store.savePlan(planRecord('p', EVENING));
    await store.saveSettings(changedSettings);
    await store.saveDraft(draftRecord('d', NEXT_DAY));
  });

  const fileOf = async (): Promise<Record<string, unknown>> => JSON.parse(await kept(store.exportAll()));

  test('export, delete all, import: the same history but for the time of day', async () => {
    const text = await kept(store.exportAll());
    await store.deleteAll();
    expect(await store.importAll(text)).toEqual({ ok: true, added: 6, same: 0, skipped: [] });
    expect(await kept(store.attempts())).toEqual([
      attemptRecord('morning', noon(3, 0)),
      attemptRecord('evening', noon(3, 1)),
      attemptRecord('next', noon(4, 0)),
    ]);
    expect(await kept(store.plans())).toEqual([planRecord('p', noon(3, 0))]);
    expect(await kept(store.settings())).toEqual(changedSettings);
    expect(await kept(store.draft())).toEqual(draftRecord('d', noon(4, 0)));
    expect(await kept(store.exportAll())).toBe(text);
  });

  test('carries dates and no time of day', async () => {
    const file = await fileOf();
    expect(Object.keys(file)).toEqual([
      'app',
      'format',
      'exportedOn',
      'attempts',
      'plans',
      'settings',
      'draft',
    ]);
    expect(file).toMatchObject({
      app: 'steadyline',
      format: 1,
      exportedOn: '2026-03-14',
      attempts: [
        { id: 'morning', savedOn: '2026-02-03', order: 0 },
        { id: 'evening', savedOn: '2026-02-03', order: 1 },
        { id: 'next', savedOn: '2026-02-04', order: 0 },
      ],
      plans: [{ id: 'p', madeOn: '2026-02-03', order: 0 }],
      draft: { id: 'd', startedOn: '2026-02-04', order: 0 },
    });
    expect(JSON.stringify(file)).not.toMatch(/savedAt|madeAt|startedAt|1770\d{9}/);
  });

  test('importing what is already here adds nothing and changes nothing', async () => {
    const before = await kept(store.attempts());
    const report = await store.importAll(await kept(store.exportAll()));
    expect(report).toEqual({ ok: true, added: 0, same: 6, skipped: [] });
    expect(await kept(store.attempts())).toEqual(before);
  });

  test('the record here wins over one of the same id with other content, and the report says so', async () => {
    const text = await kept(store.exportAll());
    await store.saveAttempt(attemptRecord('next', NEXT_DAY, { endingId: 'mine' }));
    await store.saveSettings({ ...changedSettings, volume: 1 });
    await store.saveDraft(draftRecord('mine', NEXT_DAY));
    expect(await store.importAll(text)).toEqual({
      ok: true,
      added: 0,
      same: 3,
      skipped: [SAY.other('Attempt', 'next'), SAY.settingsKept, SAY.draftKept],
    });
    expect((await kept(store.attempt('next')))?.endingId).toBe('mine');
    expect((await kept(store.draft()))?.id).toBe('mine');
  });

  test('a record that does not fit is left out with its place; the others come in', async () => {
    const file = await fileOf();
    const attempts = [
      { ...attemptRecord('bad-move', 0), savedOn: '2026-02-03', order: 0, moves: [{ type: 'bribe' }] },
      { ...attemptRecord('bad-date', 5), savedOn: '2026-02-31', order: 0 },
      { ...attemptRecord('bad-order', 5), savedOn: '2026-02-03', order: 9e9 },
      { ...attemptRecord('good', 5), savedOn: '2026-02-05', order: 0 },
      'nonsense',
    ];
    await store.deleteAll();
    const report = await store.importAll(
      JSON.stringify({ ...file, attempts, plans: [], draft: null, settings: { v: 2 } }),
    );
    expect(report).toEqual({
      ok: true,
      added: 1,
      same: 0,
      skipped: [
        SAY.unreadable('Record', 'settings', 'v'),
        SAY.unreadable('Attempt', 'bad-move', 'moves.0.type'),
        SAY.unreadable('Attempt', 'bad-date', 'savedAt'),
        SAY.unreadable('Attempt', 'bad-order', 'savedAt'),
        SAY.unreadable('Attempt', '?', ''),
      ],
    });
    expect(await kept(store.attempts())).toEqual([attemptRecord('good', noon(5, 0))]);
  });

  test('a draft that was finished here does not come back', async () => {
    const text = await kept(store.exportAll());
    await store.saveAttempt(attemptRecord('d', NEXT_DAY));
    const report = await store.importAll(text);
    expect(report).toMatchObject({ ok: true, skipped: [SAY.draftOver] });
    expect(await kept(store.draft())).toBeNull();
  });

  test.each<[string, () => string, string]>([
    ['an empty file', () => '  ', SAY.empty],
    ['words', () => 'Dear team, here is my backup', SAY.notJson],
    ['a list', () => '[]', SAY.wrongApp],
    ['another app', () => '{"app":"otherline","format":1}', SAY.wrongApp],
    ['no format', () => '{"app":"steadyline"}', SAY.wrongApp],
    ['a newer format', () => '{"app":"steadyline","format":2}', SAY.newer],
    ['missing parts', () => '{"app":"steadyline","format":1,"attempts":[]}', SAY.incomplete],
    ['too much', () => ' '.repeat(MOST_BYTES + 1), SAY.tooBig],
    ['deep nesting', () => `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, SAY.tooDeep],
    [
      'a path to a prototype',
      () => '{"app":"steadyline","format":1,"attempts":[{"\\u005f_proto__":{"isAdmin":true}}],"plans":[]}',
      SAY.oddName,
    ],
  ])('refuses %s in a sentence, and touches nothing', async (_what, make, problem) => {
    const before = await kept(store.attempts());
    expect(await store.importAll(make())).toEqual({ ok: false, problem });
    expect(await kept(store.attempts())).toEqual(before);
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });

  test('says of every cut in a backup that it stops in the middle', async () => {
    const text = await kept(store.exportAll());
    for (let at = 1; at < text.length; at += 97) {
      expect(await store.importAll(text.slice(0, at))).toEqual({ ok: false, problem: SAY.cutOff });
    }
    expect(await store.importAll(text.slice(0, -1))).toEqual({ ok: false, problem: SAY.cutOff });
  });

  test('a byte order mark and blank lines around the file do no harm', async () => {
    const text = await kept(store.exportAll());
    expect(await store.importAll(`\uFEFF\n${text}\n`)).toMatchObject({ ok: true, same: 6 });
  });
});
