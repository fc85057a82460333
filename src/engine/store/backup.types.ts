// What a backup carries. Feelings, venting, rest and composure are not kept, so they cannot be in one.

import type { Attempt, Draft, Plan, Settings } from './records.types';

export interface BackupContent {
  readonly attempts: readonly Attempt[];
  readonly plans: readonly Plan[];
  /** Null when none was ever changed. */
  readonly settings: Settings | null;
  readonly draft: Draft | null;
}

/** Raised when a reader of the previous format could no longer read a file. */
export const BACKUP_FORMAT = 1;
export const BACKUP_APP = 'steadyline';
