// What passes between the page and the worker that reads a backup. Plain data only: it is cloned on the way.

import type { BackupContent } from './backup.types';

export type BackupNews =
  | { readonly kind: 'progress'; readonly done: number; readonly all: number }
  /** Rows that fit, a handful at a time: taking many thousands at once would hold the page up. */
  | { readonly kind: 'attempts'; readonly rows: BackupContent['attempts'] }
  | { readonly kind: 'plans'; readonly rows: BackupContent['plans'] }
  | { readonly kind: 'refused'; readonly problem: string }
  | {
      readonly kind: 'read';
      readonly settings: BackupContent['settings'];
      readonly draft: BackupContent['draft'];
      readonly skipped: readonly string[];
    };
