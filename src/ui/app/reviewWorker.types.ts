// What goes to the worker that reviews an attempt, and what comes back. Plain data only: it is cloned on the way.

import type { Stage } from '../../engine/call/call.types';
import type { Move } from '../../engine/call/move.types';
import type { Review } from '../../engine/score/review/review.types';

export interface ReviewRequest {
  readonly stage: Stage;
  /** Of a call that is over. */
  readonly moves: readonly Move[];
}

export type ReviewMessage =
  /** 0..1, only ever rising. */
  | { readonly kind: 'progress'; readonly progress: number }
  | { readonly kind: 'ready'; readonly review: Review }
  | { readonly kind: 'failed'; readonly problem: string };
