// Files that are too much: refused by size before anything is parsed or judged, read away from the page, stopped when asked.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MOST_BYTES, PART_LIMITS } from '../../src/engine/store/backupLimits';
import { tellBackup } from '../../src/engine/store/backupNews';
import { BACKUP_SENTENCES as SAY } from '../../src/engine/store/backupSentences';
import type { BackupNews } from '../../src/engine/store/backupWorker.types';
import { jsonShape } from '../../src/engine/store/jsonGuard';
import { type BackupWorker, readApart } from '../../src/engine/store/readApart';
import { readBackup } from '../../src/engine/store/readBackup';
import type { WatchedStore } from '../../src/engine/store/watchedStore.types';
import { closeAll, kept, openMemory } from './openings';
import { attemptRecord, changedSettings } from './records';

let store: WatchedStore;
beforeEach(async () => {
  store = await openMemory();
});
afterEach(() => {
  vi.restoreAllMocks();
  closeAll();
});

const fileOf = (parts: string): string => `{"app":"steadyline","format":1,${parts}}`;
const listOf = (count: number, item: string): string =>
  `[${Array.from({ length: count }, () => item).join(',')}]`;
const row = (id: string) => {
  const { savedAt: _time, ...rest } = attemptRecord(id, 0);
  return { ...rest, savedOn: '2026-02-03', order: 0 };
};
const backup = (more: object): string =>
  JSON.stringify({
    app: 'steadyline',
    format: 1,
    attempts: [],
    plans: [],
    settings: null,
    draft: null,
    ...more,
  });

const TOO_MUCH: readonly (readonly [name: string, text: string, says: string])[] = [
  [
    '300,000 numbers in place of calls',
    fileOf(`"attempts":${listOf(300_000, '7')},"plans":[],"settings":null,"draft":null`),
    SAY.tooMany('calls', 300_000, 2_000),
  ],
  [
    'too many plans',
    fileOf(`"attempts":[],"plans":${listOf(2_001, '{}')},"settings":null,"draft":null`),
    SAY.tooMany('plans', 2_001, 2_000),
  ],
  [
    '10,000 cue cards',
    backup({
      settings: {
        ...changedSettings,
        cueCards: Array.from({ length: 10_000 }, (_, nth) => ({ id: `${nth}`, label: 'a', text: 'b' })),
      },
    }),
    SAY.tooLarge('settings', 16 * 1024),
  ],
  [
    'one call of endless words',
    backup({ attempts: [row('a'), { ...row('b'), endingId: 'x'.repeat(70_000) }] }),
    SAY.entryTooLarge('calls', 2),
  ],
  [
    'a draft without end',
    backup({ draft: { moves: 'x'.repeat(70_000) } }),
    SAY.tooLarge('call in progress', 64 * 1024),
  ],
  ['a large part of its own', backup({ extra: 'x'.repeat(2_000) }), SAY.strangePart('extra')],
];

describe.each(TOO_MUCH)('%s', (_name, text, says) => {
  test('is refused before it is parsed, and nothing here is touched', async () => {
    await store.saveAttempt(attemptRecord('here', 1));
    const parse = vi.spyOn(JSON, 'parse');
    const judged = vi.fn();
    expect(readBackup(text, judged)).toEqual({ ok: false, problem: says });
    expect(parse).not.toHaveBeenCalled();
    expect(judged).not.toHaveBeenCalled();
    parse.mockRestore();
    expect(await store.importAll(new Blob([text]))).toEqual({ ok: false, problem: says });
    expect((await kept(store.attempts())).map(({ id }) => id)).toEqual(['here']);
  });
});

test('a file of too many bytes is not read at all', async () => {
  const file = new Blob([]);
  Object.defineProperty(file, 'size', { value: MOST_BYTES + 1 });
  const text = vi.spyOn(file, 'text');
  expect(await store.importAll(file)).toEqual({ ok: false, problem: SAY.tooBig });
  expect(text).not.toHaveBeenCalled();
});

test('what the store itself writes is always within the limits: as many calls as are allowed come in whole', async () => {
  const { count = 0 } = PART_LIMITS.get('attempts') ?? {};
  const attempts = Array.from({ length: count }, (_, nth) => row(`a${nth}`));
  const seen: number[] = [];
  const report = await store.importAll(backup({ attempts }), { onProgress: (done) => seen.push(done) });
  expect(report).toMatchObject({ ok: true, added: count });
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen.at(-1)).toBe(count);
  expect(await kept(store.exportAll()).then((text) => readBackup(text))).toMatchObject({
    ok: true,
    skipped: [],
  });
});

/** A worker that does its work when the test says so. */
function handWorker() {
  const told: string[] = [];
  let file: Blob | string = '';
  const worker: BackupWorker = {
    postMessage: (given) => {
      file = given;
      told.push('file');
    },
    terminate: () => void told.push('terminated'),
    onmessage: null,
    onerror: null,
  };
  const work = (): Promise<readonly BackupNews[]> => {
    const all: BackupNews[] = [];
    return tellBackup(file, (news) => {
      all.push(news);
      worker.onmessage?.({ data: news } as MessageEvent<BackupNews>);
    }).then(() => all);
  };
  return { worker, told, work };
}

describe('read in a worker', () => {
  test('the page takes in no more than a hundred records at a time, judges none, and lets the worker go', async () => {
    const { worker, told, work } = handWorker();
    const reading = readApart(
      backup({ attempts: Array.from({ length: 250 }, (_, nth) => row(`a${nth}`)) }),
      {},
      () => worker,
    );
    const news = await work();
    expect(news.flatMap((one) => (one.kind === 'attempts' ? [one.rows.length] : []))).toEqual([100, 100, 50]);
    const read = await reading;
    expect(read.ok && read.content.attempts).toHaveLength(250);
    expect(told).toEqual(['file', 'terminated']);
  });

  test('stopping ends the worker at once; nothing comes in', async () => {
    const { worker, told, work } = handWorker();
    const stop = new AbortController();
    const reading = readApart(backup({ attempts: [row('a')] }), { signal: stop.signal }, () => worker);
    stop.abort();
    expect(await reading).toEqual({ ok: false, problem: SAY.stopped });
    expect(told).toEqual(['file', 'terminated']);
    await work();
  });

  test('a worker that breaks is a file that could not be read', async () => {
    const { worker } = handWorker();
    const reading = readApart(backup({}), {}, () => worker);
    worker.onerror?.(new Event('error') as ErrorEvent);
    expect(await reading).toEqual({ ok: false, problem: SAY.unreadableFile });
  });

  test('a call’s moves do not wait for a file that is being read', async () => {
    const file = new Blob([backup({})]);
    let letGo = (): void => undefined;
    vi.spyOn(file, 'text').mockReturnValue(new Promise((resolve) => (letGo = () => resolve(backup({})))));
    const importing = store.importAll(file);
    expect(await store.saveSettings(changedSettings)).toMatchObject({ ok: true });
    letGo();
    expect(await importing).toMatchObject({ ok: true });
  });
});

test('the parts of a file are counted without parsing it: names, entries and sizes, whatever stands in strings', () => {
  const value = { a: [1, '],["', { b: [1, 2, 3] }], 'c,d': { e: 1, f: '}' }, g: 'x\\"', h: [], i: [[], []] };
  const { parts } = jsonShape(JSON.stringify(value, null, 2));
  expect(parts.map(({ name, count, isList }) => [name, count, isList])).toEqual([
    ['a', 3, true],
    ['c,d', 2, false],
    ['g', 0, false],
    ['h', 0, true],
    ['i', 2, true],
  ]);
  expect(jsonShape(JSON.stringify({ big: ['a', 'bbbb', 'cc'] })).parts[0]).toMatchObject({
    largest: 6,
    largestAt: 2,
  });
});
