// Takes a backup from a shelf, and brings one into it. Knows rows and sentences, not how either is stored.

import { writeBackup } from './backup';
import type { BackupContent } from './backup.types';
import { BACKUP_SENTENCES } from './backupSentences';
import { faultOf } from './faults';
import { type Here, mergeBackup } from './mergeBackup';
import type { BackupReading } from './readBackup';
import { type Repair, readRows } from './repair';
import { type Change, type Rows, type Shelf, TABLES, type TableName } from './shelf.types';
import type { ImportReport, StoreFault } from './store.types';
import type { Unsaved } from './unsaved';

export interface BackupSource {
  readonly shelf: Shelf;
  readonly unsaved: Unsaved;
  readonly note: (repairs: readonly Repair[]) => void;
  readonly now: () => number;
}

/**
 * The text of a backup. When the device cannot be read, what lives only in this tab is exported alone rather than lost;
 * with nothing of the kind, rejects.
 */
export async function exportFrom(source: BackupSource, tell: (fault: StoreFault) => void): Promise<string> {
  try {
    return writeBackup((await here(source, source.shelf.all)).content, source.now());
  } catch (error) {
    if (source.unsaved.puts().length === 0) throw error;
    tell(faultOf(error));
    return writeBackup((await here(source, async () => [])).content, source.now());
  }
}

/** Adds what a file holds and is not here yet, in one transaction: when it cannot be written, nothing is. */
export async function importInto(
  source: BackupSource,
  reading: Extract<BackupReading, { ok: true }>,
  commit: (changes: readonly Change[]) => Promise<void>,
  tell: (fault: StoreFault) => void,
): Promise<ImportReport> {
  try {
    const { content, taken } = await here(source, source.shelf.all);
    const merge = mergeBackup(reading.content, { ...content, taken });
    if (merge.changes.length > 0) await commit(merge.changes);
    return {
      ok: true,
      added: merge.changes.length,
      same: merge.same,
      skipped: [...reading.skipped, ...merge.skipped],
    };
  } catch (error) {
    const fault = faultOf(error);
    tell(fault);
    return { ok: false, problem: BACKUP_SENTENCES.notWritten(fault) };
  }
}

async function here(
  source: BackupSource,
  all: Shelf['all'],
): Promise<{ readonly content: BackupContent; readonly taken: Here['taken'] }> {
  const found = new Map<TableName, readonly unknown[]>();
  for (const table of TABLES) found.set(table, source.unsaved.over(table, await all(table)));
  const read = <T extends TableName>(table: T): readonly Rows[T][] => {
    const { rows, repairs } = readRows(table, found.get(table) ?? []);
    source.note(repairs);
    return rows;
  };
  const attempts = read('attempts');
  const isOver = (id: string) => attempts.some((attempt) => attempt.id === id);
  const drafts = read('drafts')
    .toSorted((a, b) => b.startedAt - a.startedAt)
    .filter(({ id }) => !isOver(id));
  const ids = (table: TableName) => new Set((found.get(table) ?? []).map(idOf));
  return {
    content: {
      attempts,
      plans: read('plans'),
      settings: read('settings')[0] ?? null,
      draft: drafts[0] ?? null,
    },
    taken: {
      attempts: ids('attempts'),
      drafts: ids('drafts'),
      plans: ids('plans'),
      settings: ids('settings'),
    },
  };
}

function idOf(row: unknown): string {
  return typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : '';
}
