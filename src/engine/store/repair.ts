// Reading rows that may be damaged. A row that does not fit is left where it lies and reported; nothing is deleted here.

import * as v from 'valibot';
import { DEFAULT_SETTINGS } from './defaultSettings';
import type { Settings } from './records.types';
import { SCHEMAS, settingsSchema } from './schema';
import type { Rows, TableName } from './shelf.types';

export interface Repair {
  readonly table: TableName;
  readonly id: string;
  /** `mended`: usable, with the named fields set to their defaults. `left-aside`: not shown, and kept in place. */
  readonly what: 'mended' | 'left-aside';
  /** Dotted path of the first thing that did not fit; for mended rows every field, comma-separated. */
  readonly where: string;
}

export interface ReadRows<T> {
  readonly rows: readonly T[];
  readonly repairs: readonly Repair[];
}

/** The rows that fit, and a report of each that does not. */
export function readRows<T extends TableName>(table: T, found: readonly unknown[]): ReadRows<Rows[T]> {
  const rows: Rows[T][] = [];
  const repairs: Repair[] = [];
  const schema: v.GenericSchema<unknown, Rows[T]> = SCHEMAS[table];
  for (const raw of found) {
    const result = v.safeParse(schema, raw);
    if (result.success) rows.push(result.output);
    else repairs.push({ table, id: idOf(raw), what: 'left-aside', where: pathOf(result.issues[0]) });
  }
  return { rows, repairs };
}

/** Settings field by field: one damaged field costs that field only. Nothing stored gives the defaults. */
export function readSettings(raw: unknown): {
  readonly settings: Settings;
  readonly repairs: readonly Repair[];
} {
  if (raw === undefined || raw === null) return { settings: DEFAULT_SETTINGS, repairs: [] };
  const whole = v.safeParse(settingsSchema, raw);
  if (whole.success) return { settings: whole.output, repairs: [] };
  const damaged = new Set(whole.issues.map((issue) => pathOf(issue).split('.')[0] ?? ''));
  const kept = typeof raw === 'object' ? Object.entries(raw).filter(([field]) => !damaged.has(field)) : [];
  const mended = v.safeParse(settingsSchema, { ...DEFAULT_SETTINGS, ...Object.fromEntries(kept) });
  return {
    settings: mended.success ? mended.output : DEFAULT_SETTINGS,
    repairs: [
      { table: 'settings', id: 'settings', what: 'mended', where: [...damaged].toSorted().join(',') },
    ],
  };
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return v.getDotPath(issue) ?? '';
}

function idOf(raw: unknown): string {
  return typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id : '?';
}
