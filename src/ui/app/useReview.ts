// The review of an attempt for a screen: under way, stopped, ready, or not to be had. Has a worker do it, and without one does it here in small pieces.

import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Replay } from '../../engine/call/call.types';
import type { Review } from '../../engine/score/review/review.types';
import { useCopy } from '../copy/copy';
import { createProgress, NO_PROGRESS, type Progress } from './progress';
import { reviewHere } from './reviewHere';
import type { ReviewMessage } from './reviewWorker.types';
import { useServices } from './services';
import { type StartReview, type StopReview, startReview } from './startReview';

export type Reviewing =
  /** How far it is stands apart, so that a page is not drawn anew for each hundredth. */
  | { readonly state: 'working'; readonly progress: Progress }
  | { readonly state: 'stopped' }
  | { readonly state: 'ready'; readonly review: Review }
  | { readonly state: 'failed'; readonly sentence: string };

export interface ReviewAtWork {
  readonly reviewing: Reviewing;
  /** Ends the work at once; what was found so far is let go. */
  readonly stop: () => void;
  /** From the beginning, after it was stopped. */
  readonly again: () => void;
}

/** Reviews of this page by the replay object, so that coming back to a debrief does not do the work again. */
const known = new WeakMap<Replay, Review>();

/** `replay` must be of a call that is over and the same object as long as it is the same attempt. Leaving the screen ends the work. */
export function useReview(replay: Replay, start: StartReview = startReview): ReviewAtWork {
  const { failed } = useCopy().debrief.review;
  const { report, clock } = useServices();
  const [reviewing, setReviewing] = useState<Reviewing>(() => first(replay));
  const work = useRef<StopReview | null>(null);
  const end = useCallback(() => {
    work.current?.();
    work.current = null;
  }, []);
  const begin = useCallback(() => {
    const progress = createProgress();
    setReviewing({ state: 'working', progress });
    const { stage, steps } = replay;
    const hear = (message: ReviewMessage): void => {
      switch (message.kind) {
        case 'progress':
          progress.tell(message.progress);
          return;
        case 'ready':
          known.set(replay, message.review);
          // every mark on the page changes at once: drawn in slices, so that a key pressed meanwhile is answered
          startTransition(() => setReviewing({ state: 'ready', review: message.review }));
          return;
        case 'failed':
          report(new Error(message.problem));
          setReviewing({ state: 'failed', sentence: failed });
      }
    };
    const request = { stage, moves: steps.map(({ move }) => move) };
    work.current = start(request, hear) ?? reviewHere(request, hear, clock);
  }, [replay, start, report, failed, clock]);
  useEffect(() => {
    if (known.has(replay)) {
      setReviewing(first(replay));
      return;
    }
    begin();
    return end;
  }, [replay, begin, end]);
  const stop = useCallback(() => {
    end();
    setReviewing({ state: 'stopped' });
  }, [end]);
  return { reviewing, stop, again: begin };
}

function first(replay: Replay): Reviewing {
  const review = known.get(replay);
  return review === undefined ? { state: 'working', progress: NO_PROGRESS } : { state: 'ready', review };
}
