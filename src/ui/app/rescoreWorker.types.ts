// What passes between the page and the worker that reads calls again. Plain data only, so that it can be posted.

import type { Policy } from '../../engine/scenario/policy.types';
import type { Played, PlayedIn } from '../../engine/score/rescore.types';
import type { RescoredRow } from '../../engine/score/rescoreAll';

/** One job; a worker does one and is let go. */
export interface RescoreJob {
  readonly attempts: readonly Played[];
  /** Every scenario and house that an attempt needs; an attempt without one is answered `gone`. */
  readonly scripts: readonly PlayedIn[];
  readonly policy: Policy;
}

export type RescoreNews =
  /** Rows since the last news. */
  { readonly type: 'rows'; readonly rows: readonly RescoredRow[] } | { readonly type: 'done' };

export interface RescoreRequest {
  readonly attempts: readonly Played[];
  readonly policy: Policy;
  /** Attempts read so far, of all. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Aborting stops the worker at once; the promise then gives null. */
  readonly signal?: AbortSignal;
}
