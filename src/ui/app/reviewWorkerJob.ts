// The one job of a review: replay, review, tell how far it is. It knows no worker, so that it can be run anywhere.

import { replayMoves } from '../../engine/call/replayMoves';
import { reviewSteps } from '../../engine/score/review/reviewSteps';
import type { ReviewMessage, ReviewRequest } from './reviewWorker.types';

/**
 * Reviews the attempt one small piece at a time: yields a message for each further hundredth and null for every other piece, and
 * last the review, or why there is none. Never throws.
 */
export function* reviewMessages({ stage, moves }: ReviewRequest): Generator<ReviewMessage | null, void> {
  try {
    const replayed = replayMoves(stage, moves);
    if (!replayed.ok) {
      yield { kind: 'failed', problem: replayed.problem };
      return;
    }
    const steps = reviewSteps(replayed.replay);
    let told = 0;
    for (;;) {
      const next = steps.next();
      if (next.done === true) {
        yield { kind: 'ready', review: next.value };
        return;
      }
      const { done, of } = next.value;
      const progress = of === 0 ? 1 : Math.floor((100 * done) / of) / 100;
      yield progress > told ? { kind: 'progress', progress } : null;
      told = Math.max(told, progress);
    }
  } catch (error) {
    yield { kind: 'failed', problem: error instanceof Error ? error.message : String(error) };
  }
}

/** The whole job in one go, for a worker. Never throws. */
export function workOn(request: ReviewRequest, post: (message: ReviewMessage) => void): void {
  for (const message of reviewMessages(request)) if (message !== null) post(message);
}
