// The worker's one job: replay, review, tell how far it is. It knows no worker, so that it can be run anywhere.

import { replayMoves } from '../../engine/call/replayMoves';
import { reviewAttempt } from '../../engine/score/review/reviewAttempt';
import { REVIEW_OPTIONS } from '../../engine/score/review/reviewSteps';
import type { ReviewMessage, ReviewRequest } from './reviewWorker.types';

/** Reviews the attempt and posts a message for each further hundredth, then the review, or why there is none. Never throws. */
export function workOn({ stage, moves }: ReviewRequest, post: (message: ReviewMessage) => void): void {
  try {
    const replayed = replayMoves(stage, moves);
    if (!replayed.ok) {
      post({ kind: 'failed', problem: replayed.problem });
      return;
    }
    let told = 0;
    const review = reviewAttempt(replayed.replay, REVIEW_OPTIONS, ({ done, of }) => {
      const progress = of === 0 ? 1 : Math.floor((100 * done) / of) / 100;
      if (progress <= told) return;
      told = progress;
      post({ kind: 'progress', progress });
    });
    if (review !== null) post({ kind: 'ready', review });
  } catch (error) {
    post({ kind: 'failed', problem: error instanceof Error ? error.message : String(error) });
  }
}
