// What a backup adds to what is already here. What is here always wins: importing never changes a record.

import type { BackupContent } from './backup.types';
import { BACKUP_SENTENCES as SAY } from './backupSentences';
import { sameContent } from './sameContent';
import type { Change, StoredRow, TableName } from './shelf.types';

/** `taken` holds every id in use, also of rows that cannot be read: those stay in place and are not overwritten. */
export interface Here extends BackupContent {
  readonly taken: Readonly<Record<TableName, ReadonlySet<string>>>;
}

export interface Merge {
  readonly changes: readonly Change[];
  readonly same: number;
  readonly skipped: readonly string[];
}

/** The same id with the same content (dates aside) counts as same; with other content it is skipped with a sentence. */
export function mergeBackup(backup: BackupContent, here: Here): Merge {
  const changes: Change[] = [];
  const skipped: string[] = [];
  let same = 0;

  function add<T extends StoredRow>(
    table: TableName,
    what: string,
    rows: readonly T[],
    kept: readonly T[],
    dateField: string,
  ) {
    const byId = new Map(kept.map((row) => [row.id, row]));
    const taken = new Set(here.taken[table]);
    for (const row of rows) {
      const already = byId.get(row.id);
      if (already !== undefined && sameContent(already, row, [dateField])) same += 1;
      else if (taken.has(row.id)) skipped.push(SAY.other(what, row.id));
      else {
        changes.push({ do: 'put', table, row });
        taken.add(row.id);
        byId.set(row.id, row);
      }
    }
  }

  add('attempts', 'Attempt', backup.attempts, here.attempts, 'savedAt');
  add('plans', 'Plan', backup.plans, here.plans, 'madeAt');

  const { settings, draft } = backup;
  if (settings !== null) {
    if (here.settings !== null && sameContent(here.settings, settings)) same += 1;
    else if (here.taken.settings.size > 0) skipped.push(SAY.settingsKept);
    else changes.push({ do: 'put', table: 'settings', row: settings });
  }
  if (draft !== null) {
    const isOver =
      here.taken.attempts.has(draft.id) || backup.attempts.some((attempt) => attempt.id === draft.id);
    if (here.draft !== null && sameContent(here.draft, draft, ['startedAt'])) same += 1;
    else if (isOver) skipped.push(SAY.draftOver);
    else if (here.draft !== null || here.taken.drafts.has(draft.id)) skipped.push(SAY.draftKept);
    else changes.push({ do: 'put', table: 'drafts', row: draft });
  }
  return { changes, same, skipped };
}
