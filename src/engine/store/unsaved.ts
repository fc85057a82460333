// Rows that could not be written. They live in this tab so that reads and backups still have them.

import type { Change, StoredRow, TableName } from './shelf.types';

type Put = Extract<Change, { do: 'put' }>;

export interface Unsaved {
  /** Takes over changes that failed: puts are held, removals let go of what was held. */
  readonly hold: (changes: readonly Change[]) => void;
  /** Changes that succeeded: whatever was held of the same rows is settled. */
  readonly settle: (changes: readonly Change[]) => void;
  readonly has: (table: TableName, id: string) => boolean;
  readonly puts: () => readonly Put[];
  /** The rows of a table with those held here in place of, or after, the ones found. */
  readonly over: (table: TableName, found: readonly unknown[]) => readonly unknown[];
}

export function createUnsaved(): Unsaved {
  let held: readonly Put[] = [];

  function settle(changes: readonly Change[]): void {
    for (const change of changes) {
      const isMeant = (put: Put) =>
        put.table === change.table && (change.do === 'clear' || put.row.id === idOf(change));
      held = held.filter((put) => !isMeant(put));
    }
  }

  const rowsOf = (table: TableName): readonly StoredRow[] =>
    held.filter((put) => put.table === table).map((put) => put.row);

  return {
    hold: (changes) => {
      for (const change of changes) {
        settle([change]);
        if (change.do === 'put') held = [...held, change];
      }
    },
    settle,
    has: (table, id) => rowsOf(table).some((row) => row.id === id),
    puts: () => held,
    over: (table, found) => {
      const rows = rowsOf(table);
      if (rows.length === 0) return found;
      const ids = new Set(rows.map((row) => row.id));
      const isReplaced = (row: unknown) =>
        typeof row === 'object' &&
        row !== null &&
        'id' in row &&
        typeof row.id === 'string' &&
        ids.has(row.id);
      return [...found.filter((row) => !isReplaced(row)), ...rows];
    },
  };
}

function idOf(change: Exclude<Change, { do: 'clear' }>): string {
  return change.do === 'put' ? change.row.id : change.id;
}
