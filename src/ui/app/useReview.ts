// The review of an attempt for a screen: under way, ready, or not to be had. Reviews nothing on the main thread.

import { useEffect, useState } from 'react';
import type { Replay } from '../../engine/call/call.types';
import type { Review } from '../../engine/score/review/review.types';
import { useCopy } from '../copy/copy';
import { useServices } from './services';
import { type StartReview, startReview } from './startReview';

export type Reviewing =
  /** 0..1 */
  | { readonly state: 'working'; readonly progress: number }
  | { readonly state: 'ready'; readonly review: Review }
  | { readonly state: 'failed'; readonly sentence: string };

/** Reviews of this page by the replay object, so that coming back to a debrief does not do the work again. */
const known = new WeakMap<Replay, Review>();

/** `replay` must be of a call that is over and the same object as long as it is the same attempt. Leaving the screen ends the work. */
export function useReview(replay: Replay, start: StartReview = startReview): Reviewing {
  const { failed } = useCopy().debrief.review;
  const { report } = useServices();
  const [reviewing, setReviewing] = useState<Reviewing>(() => first(replay));
  useEffect(() => {
    setReviewing(first(replay));
    if (known.has(replay)) return;
    const { stage, steps } = replay;
    const stop = start({ stage, moves: steps.map(({ move }) => move) }, (message) => {
      switch (message.kind) {
        case 'progress':
          setReviewing({ state: 'working', progress: message.progress });
          return;
        case 'ready':
          known.set(replay, message.review);
          setReviewing({ state: 'ready', review: message.review });
          return;
        case 'failed':
          report(new Error(message.problem));
          setReviewing({ state: 'failed', sentence: failed });
      }
    });
    if (stop === null) {
      setReviewing({ state: 'failed', sentence: failed });
      return;
    }
    return stop;
  }, [replay, start, report, failed]);
  return reviewing;
}

function first(replay: Replay): Reviewing {
  const review = known.get(replay);
  return review === undefined ? { state: 'working', progress: 0 } : { state: 'ready', review };
}
