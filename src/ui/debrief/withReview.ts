// The debrief with the review's verdicts in place of those by the author's marks. Searches nothing.

import type { Review } from '../../engine/score/review/review.types';
import type { Debrief } from './readDebrief';

/** Every decision and reply with its grade from `review`; what the review does not know keeps the one it has. */
export function withReview(debrief: Debrief, review: Review | null): Debrief {
  if (review === null) return debrief;
  const decisions = debrief.decisions.map((decision) => {
    const reviewed = review.decisions.find(({ move }) => move === decision.move);
    if (reviewed === undefined) return decision;
    return {
      ...decision,
      grade: reviewed.chosen.grade,
      options: decision.options.map((option) => {
        const weighed = reviewed.replies.find(({ replyId }) => replyId === option.replyId);
        return weighed === undefined ? option : { ...option, grade: weighed.grade };
      }),
    };
  });
  return { ...debrief, decisions };
}
