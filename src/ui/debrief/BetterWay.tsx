// The shortest better road from a decision, as the replies to say. Shows nothing where none was found.

import type { ReviewedDecision, RoadMove } from '../../engine/score/review/review.types';
import { type Copy, useCopy } from '../copy/copy';
import { controlName } from './controlText';
import type { Debrief } from './readDebrief';

/** More replies than this are a script to learn, not a way to see. */
const MOST = 3;

export function BetterWay(props: {
  readonly debrief: Debrief;
  /** Absent until the review is ready. */
  readonly reviewed: ReviewedDecision | undefined;
}) {
  const { review, decision } = useCopy().debrief;
  const { debrief, reviewed } = props;
  if (reviewed === undefined || reviewed.road.length === 0) return null;
  const { road, rejoins } = reviewed;
  const shown = road.slice(0, Math.min(rejoins ?? MOST, MOST));
  return (
    <div className="better">
      <h3>{review.road}</h3>
      <ol>
        {shown.map((step) => (
          <li key={`${step.beat} ${JSON.stringify(step.move)}`}>{said(step, debrief, decision)}</li>
        ))}
      </ol>
      {rejoins !== null && <p className="small">{review.rejoins(rejoins)}</p>}
      {rejoins === null && road.length > shown.length && <p className="small">{review.on}</p>}
    </div>
  );
}

function said({ beat, move }: RoadMove, { replay }: Debrief, words: Copy['debrief']['decision']): string {
  const { scenario } = replay.stage;
  if (move.type === 'reply') return `“${scenario.beats[beat]?.replies[move.id]?.text ?? ''}”`;
  return controlName(move, replay, words) ?? '';
}
