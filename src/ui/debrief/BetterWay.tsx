// The shortest better road from a decision, as the replies to say, and what the choice gave away. Shows nothing where none was found.

import type { ReviewedDecision } from '../../engine/score/review/review.types';
import { shownScore } from '../../engine/score/shownScore';
import { useCopy } from '../copy/copy';
import type { Debrief } from './readDebrief';
import { roadWords } from './roadWords';

export function BetterWay(props: {
  readonly debrief: Debrief;
  /** Absent until the review is ready. */
  readonly reviewed: ReviewedDecision | undefined;
}) {
  const copy = useCopy();
  const { review } = copy.debrief;
  const { debrief, reviewed } = props;
  if (reviewed === undefined || reviewed.road.length === 0) return null;
  const { rejoins } = reviewed;
  const { steps, goesOn } = roadWords(reviewed, debrief, copy);
  const cost = shownScore(reviewed.chosen.cost);
  return (
    <div className="better">
      <h3>{review.road}</h3>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {rejoins !== null && <p className="small">{review.rejoins(rejoins)}</p>}
      {goesOn && <p className="small">{review.on}</p>}
      {debrief.attempt.setting !== 'guided' && cost >= 1 && <p className="small">{review.costs(cost)}</p>}
    </div>
  );
}
