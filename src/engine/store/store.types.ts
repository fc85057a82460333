// The store port. Results, never exceptions: a failure is something to say, and the call goes on.

import type { Attempt, Draft, Plan, Settings } from './records.types';

/** `slow`: asked and not answered yet; what was written may still arrive. */
export type StoreFault = 'absent' | 'full' | 'outdated' | 'blocked' | 'closed' | 'failed' | 'slow';
export type Kept<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: StoreFault };

export type ImportReport =
  | { readonly ok: true; readonly added: number; readonly same: number; readonly skipped: readonly string[] }
  | { readonly ok: false; readonly problem: string };

export interface ImportWatch {
  /** Records read so far, of all in the file. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Aborting stops the reading; once all is read, what it holds is written whole. */
  readonly signal?: AbortSignal;
}

export interface Store {
  /** `memory` when nothing will be kept after the page closes. */
  readonly kind: 'device' | 'memory';
  readonly saveDraft: (draft: Draft) => Promise<Kept<void>>;
  readonly draft: () => Promise<Kept<Draft | null>>;
  readonly dropDraft: () => Promise<Kept<void>>;
  /** One transaction: attempt in, draft out. Saving the same id again replaces it. */
  readonly saveAttempt: (attempt: Attempt) => Promise<Kept<void>>;
  readonly attempts: () => Promise<Kept<readonly Attempt[]>>;
  readonly attempt: (id: string) => Promise<Kept<Attempt | null>>;
  readonly deleteAttempt: (id: string) => Promise<Kept<void>>;
  readonly savePlan: (plan: Plan) => Promise<Kept<void>>;
  readonly plans: () => Promise<Kept<readonly Plan[]>>;
  readonly settings: () => Promise<Kept<Settings>>;
  readonly saveSettings: (settings: Settings) => Promise<Kept<void>>;
  readonly deleteAll: () => Promise<Kept<void>>;
  /** A backup file's text, and reading one back: the same history. All of what fits is added, or nothing is. */
  readonly exportAll: () => Promise<Kept<string>>;
  readonly importAll: (file: Blob | string, watch?: ImportWatch) => Promise<ImportReport>;
  /** Called after any change, in every tab. */
  readonly onChange: (listener: () => void) => () => void;
}
