// The debrief with what the review found: verdicts, and the moments the call is told by. Without a review there are none. Searches nothing.

import type { Decision, Option } from '../../engine/score/explain';
import { type Moments, momentsOf } from '../../engine/score/review/moments';
import type { Review, Weighed } from '../../engine/score/review/review.types';
import type { Pin } from './pin.types';
import type { Debrief } from './readDebrief';

/** An option with its verdict; null until the review is ready, and where there is none. */
export interface JudgedOption extends Option {
  readonly verdict: Weighed | null;
}

export interface JudgedDecision extends Omit<Decision, 'options'> {
  readonly options: readonly JudgedOption[];
  readonly verdict: Weighed | null;
}

/** Every decision and reply with its verdict from `review`, and the pins of its moments. */
export function withReview(debrief: Debrief, review: Review | null): Debrief {
  if (review === null) return debrief;
  const moments = momentsOf(review, debrief.replay);
  return {
    ...debrief,
    decisions: debrief.decisions.map((decision) => judged(decision, review)),
    moments,
    pins: [...pinsOf(moments), ...debrief.pins],
  };
}

/** `decision` without a verdict, or with the one that `review` has for it. */
export function judged(decision: Decision, review: Review | null): JudgedDecision {
  const reviewed = review?.decisions.find(({ move }) => move === decision.move);
  return {
    ...decision,
    verdict: reviewed?.chosen ?? null,
    options: decision.options.map((option) => ({
      ...option,
      verdict: reviewed?.replies.find(({ replyId }) => replyId === option.replyId) ?? null,
    })),
  };
}

function pinsOf({ gain, loss }: Moments): readonly Pin[] {
  return [
    ...(gain === null ? [] : [{ kind: 'gain', turn: gain.turn } as const]),
    ...(loss === null ? [] : [{ kind: 'loss', turn: loss.turn } as const]),
  ];
}
