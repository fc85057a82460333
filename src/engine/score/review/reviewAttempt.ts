// Reviews an attempt in one go. How it is searched is elsewhere.

import type { Replay } from '../../call/call.types';
import type { Review, ReviewOptions, ReviewProgress } from './review.types';
import { REVIEW_OPTIONS, reviewSteps } from './reviewSteps';

/**
 * Every decision of a finished attempt against the best found from there; null once `isCancelled` says so. Takes up to a second or
 * so of work: off the main thread, or step by step with `reviewSteps`. Throws when the call is not over.
 */
export function reviewAttempt(
  replay: Replay,
  options: ReviewOptions = REVIEW_OPTIONS,
  onProgress?: (progress: ReviewProgress) => void,
  isCancelled?: () => boolean,
): Review | null {
  const reviewing = reviewSteps(replay, options);
  for (;;) {
    if (isCancelled?.() === true) return null;
    const next = reviewing.next();
    if (next.done === true) return next.value;
    onProgress?.(next.value);
  }
}
