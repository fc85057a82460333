// Rows in this page's memory: gone when it closes. Hands out copies, so that no caller can change what is kept.

import { type Change, type Shelf, type StoredRow, TABLES, type TableName } from './shelf.types';

export function createMemoryShelf(initial: readonly Change[] = []): Shelf {
  let tables: ReadonlyMap<TableName, Map<string, StoredRow>> = new Map(
    TABLES.map((table) => [table, new Map()]),
  );
  for (const change of initial) apply(tables, change);

  return {
    kind: 'memory',
    all: async (table) => [...(tables.get(table)?.values() ?? [])].map((row) => structuredClone(row)),
    one: async (table, id) => structuredClone(tables.get(table)?.get(id)),
    commit: async (changes) => {
      const next = new Map([...tables].map(([table, rows]) => [table, new Map(rows)]));
      for (const change of changes) apply(next, change);
      tables = next;
    },
    onForeignChange: () => () => {},
    onLost: () => () => {},
    close: () => {},
  };
}

function apply(target: ReadonlyMap<TableName, Map<string, StoredRow>>, change: Change): void {
  const rows = target.get(change.table);
  if (change.do === 'put') rows?.set(change.row.id, structuredClone(change.row));
  else if (change.do === 'remove') rows?.delete(change.id);
  else rows?.clear();
}
