// Reviews an attempt on the page's own thread where the browser gives no worker: a small piece, then the page's turn. Keeps nothing.

import type { Clock } from '../../engine/platform/clock';
import type { ReviewMessage, ReviewRequest } from './reviewWorker.types';
import { reviewMessages } from './reviewWorkerJob';
import type { StopReview } from './startReview';

/** Begins after this call returns; `stop` ends it before the next piece. */
export function reviewHere(
  request: ReviewRequest,
  onMessage: (message: ReviewMessage) => void,
  clock: Pick<Clock, 'setTimeout' | 'clearTimeout'>,
): StopReview {
  const messages = reviewMessages(request);
  let timer = 0;
  const piece = (): void => {
    const next = messages.next();
    if (next.done === true) return;
    timer = clock.setTimeout(piece, 0);
    if (next.value !== null) onMessage(next.value);
  };
  timer = clock.setTimeout(piece, 0);
  return () => clock.clearTimeout(timer);
}
