// The few things a place to keep rows must be able to do. Knows nothing of validity, faults or backups.

import type { Attempt, Draft, Plan, Settings } from './records.types';

export interface Rows {
  readonly attempts: Attempt;
  readonly drafts: Draft;
  readonly plans: Plan;
  readonly settings: Settings;
}

export type TableName = keyof Rows;

/** A row as it is written: anything with a string id. */
export interface StoredRow {
  readonly id: string;
}

export type Change =
  | { readonly do: 'put'; readonly table: TableName; readonly row: StoredRow }
  | { readonly do: 'remove'; readonly table: TableName; readonly id: string }
  | { readonly do: 'clear'; readonly table: TableName };

/** Rows come back as `unknown`: what lies on a device is not to be trusted. Methods reject with what went wrong. */
export interface Shelf {
  readonly kind: 'device' | 'memory';
  readonly all: (table: TableName) => Promise<readonly unknown[]>;
  readonly one: (table: TableName, id: string) => Promise<unknown>;
  /** In order, all or nothing. */
  readonly commit: (changes: readonly Change[]) => Promise<void>;
  /** Called when another tab changed something. */
  readonly onForeignChange: (listener: () => void) => () => void;
  /** Called when the shelf is taken away while nobody is using it. */
  readonly onLost: (listener: (error: unknown) => void) => () => void;
  readonly close: () => void;
}

export const TABLES: readonly TableName[] = ['attempts', 'drafts', 'plans', 'settings'];
