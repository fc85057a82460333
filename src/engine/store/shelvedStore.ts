// The store port over any shelf: what each promise of the port means in rows. Knows neither Dexie nor the browser.

import * as v from 'valibot';
import { BACKUP_SENTENCES } from './backupSentences';
import { faultOf, StoreFailure } from './faults';
import { createInTurn } from './inTurn';
import { createListeners } from './listeners';
import type { Attempt, Draft } from './records.types';
import { type Repair, readRows, readSettings } from './repair';
import { SCHEMAS } from './schema';
import { type Change, type Rows, type Shelf, TABLES, type TableName } from './shelf.types';
import type { Kept, StoreFault } from './store.types';
import { createUnsaved } from './unsaved';
import type { WatchedStore } from './watchedStore.types';

export interface ShelvedStoreOptions {
  readonly shelf: Shelf;
  readonly memoryBecause: StoreFault | null;
  /** Epoch ms; only dates backup files. */
  readonly now: () => number;
}

/**
 * Work is done strictly in turn. A save that fails is held in this tab, reported, and tried again after the next write
 * that succeeds; reads and backups include it meanwhile.
 */
export function createShelvedStore({ shelf, memoryBecause, now }: ShelvedStoreOptions): WatchedStore {
  const inTurn = createInTurn();
  const unsaved = createUnsaved();
  const faults = createListeners<StoreFault>();
  const changes = createListeners<void>();
  const repairs = new Map<string, Repair>();
  const stopForeign = shelf.onForeignChange(() => changes.tell());
  const stopLost = shelf.onLost((error) => faults.tell(faultOf(error)));

  function kept<T>(work: () => Promise<T>): Promise<Kept<T>> {
    return inTurn(async () => {
      try {
        return { ok: true, value: await work() };
      } catch (error) {
        const fault = faultOf(error);
        faults.tell(fault);
        return { ok: false, fault };
      }
    });
  }

  async function rowsOf<T extends TableName>(table: T): Promise<readonly Rows[T][]> {
    const read = readRows(table, unsaved.over(table, await shelf.all(table)));
    note(read.repairs);
    return read.rows;
  }

  function note(found: readonly Repair[]): void {
    for (const repair of found) repairs.set(`${repair.table}/${repair.id}`, repair);
  }

  async function commit(all: readonly Change[]): Promise<void> {
    await shelf.commit(all);
    unsaved.settle(all);
    await flush().catch(() => {});
    changes.tell();
  }

  async function flush(): Promise<void> {
    const waiting = unsaved.puts().flatMap(withDraftOut);
    if (waiting.length === 0) return;
    await shelf.commit(waiting);
    unsaved.settle(waiting);
  }

  /** `before` reads what else has to change in the same transaction. */
  function save<T extends TableName>(table: T, row: Rows[T], before?: () => Promise<readonly Change[]>) {
    const put: Change = { do: 'put', table, row: plain(row) };
    return kept(async () => {
      const wanted = withDraftOut(put);
      try {
        if (!v.is(SCHEMAS[table], put.row)) throw new StoreFailure('failed');
        await commit([...((await before?.()) ?? []), ...wanted]);
      } catch (error) {
        if (table === 'drafts') unsaved.settle([{ do: 'clear', table }]);
        unsaved.hold(wanted);
        changes.tell();
        throw error;
      }
    });
  }

  /** A draft whose attempt has been saved is over, whatever another tab wrote after that. */
  async function currentDraft(): Promise<Draft | null> {
    const drafts = (await rowsOf('drafts')).toSorted((a, b) => b.startedAt - a.startedAt);
    for (const draft of drafts) {
      const isOver =
        unsaved.has('attempts', draft.id) || (await shelf.one('attempts', draft.id)) !== undefined;
      if (!isOver) return draft;
    }
    return null;
  }

  async function removalsOfDrafts(): Promise<readonly Change[]> {
    return (await rowsOf('drafts')).map(({ id }) => ({ do: 'remove', table: 'drafts', id }));
  }

  async function history(): Promise<readonly Attempt[]> {
    return (await rowsOf('attempts')).toSorted((a, b) => a.savedAt - b.savedAt || (a.id < b.id ? -1 : 1));
  }

  const backupSource = { shelf, unsaved, note, now };

  return {
    kind: shelf.kind,
    memoryBecause,
    saveDraft: (draft) => save('drafts', draft, removalsOfDrafts),
    draft: () => kept(currentDraft),
    dropDraft: () =>
      kept(async () => {
        unsaved.settle([{ do: 'clear', table: 'drafts' }]);
        await commit(await removalsOfDrafts());
      }),
    saveAttempt: (attempt) => save('attempts', attempt),
    attempts: () => kept(history),
    attempt: (id) =>
      kept(async () => {
        const read = readRows('attempts', unsaved.over('attempts', present(await shelf.one('attempts', id))));
        note(read.repairs);
        return read.rows.find((row) => row.id === id) ?? null;
      }),
    deleteAttempt: (id) =>
      kept(async () => {
        const removal: Change = { do: 'remove', table: 'attempts', id };
        unsaved.settle([removal]);
        await commit([removal]);
      }),
    savePlan: (plan) => save('plans', plan),
    plans: () => kept(async () => (await rowsOf('plans')).toSorted((a, b) => a.madeAt - b.madeAt)),
    settings: () =>
      kept(async () => {
        const read = readSettings(
          unsaved.over('settings', present(await shelf.one('settings', 'settings')))[0],
        );
        note(read.repairs);
        return read.settings;
      }),
    saveSettings: (settings) => save('settings', settings),
    deleteAll: () =>
      kept(async () => {
        const clears = TABLES.map((table): Change => ({ do: 'clear', table }));
        unsaved.settle(clears);
        await commit(clears);
        repairs.clear();
      }),
    exportAll: () => kept(async () => (await import('./shelfBackup')).exportFrom(backupSource, faults.tell)),
    importAll: async (file, watch) => {
      try {
        const [{ readApart }, { importInto }] = await Promise.all([
          import('./readApart'),
          import('./shelfBackup'),
        ]);
        // not in turn: a call's moves must not wait until a file is read
        const reading = await readApart(file, watch);
        if (!reading.ok) return reading;
        return await inTurn(() => importInto(backupSource, reading, commit, faults.tell));
      } catch (error) {
        const fault = faultOf(error);
        faults.tell(fault);
        return { ok: false, problem: BACKUP_SENTENCES.notWritten(fault) };
      }
    },
    onChange: (listener) => changes.add(listener),
    onFault: faults.add,
    repairs: () => [...repairs.values()],
    unsaved: unsaved.puts,
    retryUnsaved: () =>
      kept(async () => {
        await flush();
        changes.tell();
      }),
    close: () => {
      stopForeign();
      stopLost();
      changes.clear();
      faults.clear();
      shelf.close();
    },
  };
}

/** Attempt in, draft out: an attempt and the call in progress that became it share an id. */
function withDraftOut(change: Change): readonly Change[] {
  const isAttempt = change.do === 'put' && change.table === 'attempts';
  return isAttempt ? [change, { do: 'remove', table: 'drafts', id: change.row.id }] : [change];
}

function present(row: unknown): readonly unknown[] {
  return row === undefined ? [] : [row];
}

/** What survives being written: own data only, as it is at this moment, without fields set to undefined. */
function plain<T>(row: T): T {
  return JSON.parse(JSON.stringify(row));
}
