// Where the verdicts come from: how far the review is, with a way to stop it. Announces nothing: it changes while somebody reads.

import { useSyncExternalStore } from 'react';
import type { Progress } from '../app/progress';
import type { ReviewAtWork } from '../app/useReview';
import { useCopy } from '../copy/copy';
import { Key } from '../parts/Key';

export function ReviewNote(props: { readonly work: ReviewAtWork }) {
  const { review } = useCopy().debrief;
  const { reviewing, stop, again } = props.work;
  switch (reviewing.state) {
    case 'working':
    case 'stopped':
      return (
        <div className="wrap review-note">
          {reviewing.state === 'working' ? (
            <HowFar progress={reviewing.progress} />
          ) : (
            <p className="label">{review.stopped}</p>
          )}
          {/* one key for both, so that the focus stays where it is */}
          <Key kind="text" small onClick={reviewing.state === 'working' ? stop : again}>
            {reviewing.state === 'working' ? review.stop : review.again}
          </Key>
        </div>
      );
    case 'ready':
      return <p className="wrap label">{review.ready}</p>;
    case 'failed':
      return <p className="wrap label">{reviewing.sentence}</p>;
  }
}

function HowFar(props: { readonly progress: Progress }) {
  const { review } = useCopy().debrief;
  const percent = Math.round(100 * useSyncExternalStore(props.progress.subscribe, props.progress.now));
  return (
    <>
      <progress aria-label={review.progress} value={percent} max={100} />
      <p className="label">{review.working(percent)}</p>
    </>
  );
}
