// Every version of the database that was ever shipped, oldest first. Never edit or drop one: add the next.

import type { Transaction } from 'dexie';

export interface SchemaVersion {
  readonly version: number;
  /** Dexie's index syntax: primary key first. Never a boolean in an index. Tables left out stay as they were. */
  readonly stores: Readonly<Record<string, string>>;
  /** Await every promise; never fetch and never wait for a timer in here: that ends the transaction. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

export const VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: { attempts: 'id, savedAt, scenarioId', drafts: 'id', plans: 'id, scenarioId', settings: 'id' },
  },
];
