// One quiet sentence on where the verdicts come from. Announces nothing: it may change while somebody reads.

import type { Reviewing } from '../app/useReview';
import { useCopy } from '../copy/copy';

export function ReviewNote(props: { readonly reviewing: Reviewing }) {
  const { review } = useCopy().debrief;
  const { reviewing } = props;
  switch (reviewing.state) {
    case 'working':
      return <p className="wrap label">{review.working(Math.round(100 * reviewing.progress))}</p>;
    case 'ready':
      return <p className="wrap label">{review.ready}</p>;
    case 'failed':
      return <p className="wrap label">{reviewing.sentence}</p>;
  }
}
