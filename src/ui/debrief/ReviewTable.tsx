// The review in words, decision by decision: verdict, what it gave away, the better way on. No number in Guided.

import type { Review } from '../../engine/score/review/review.types';
import { shownScore } from '../../engine/score/shownScore';
import { useCopy } from '../copy/copy';
import type { Debrief } from './readDebrief';
import { roadWords } from './roadWords';

/** A wide table scrolls in its own box, and without a tab stop the keyboard cannot reach what is out of sight. */
const REACHABLE = { tabIndex: 0 } as const;

export function ReviewTable(props: { readonly debrief: Debrief; readonly review: Review }) {
  const copy = useCopy();
  const { review: words, grades } = copy.debrief;
  const { debrief, review } = props;
  const hasNumbers = debrief.attempt.setting !== 'guided';
  return (
    <details className="asfig">
      <summary>{words.asTable}</summary>
      <section className="scrolls" {...REACHABLE} aria-label={words.caption}>
        <table className="fig review-table">
          <caption className="sr">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.decision}</th>
              <th scope="col">{words.columns.verdict}</th>
              {hasNumbers && <th scope="col">{words.columns.cost}</th>}
              <th scope="col">{words.columns.search}</th>
              <th scope="col">{words.columns.road}</th>
            </tr>
          </thead>
          <tbody>
            {review.decisions.map((reviewed) => {
              const { steps, goesOn } = roadWords(reviewed, debrief, copy);
              return (
                <tr key={reviewed.turn}>
                  <th scope="row">{reviewed.turn}</th>
                  <td>{grades[reviewed.chosen.grade]}</td>
                  {hasNumbers && <td>{words.points(shownScore(reviewed.chosen.cost))}</td>}
                  <td>{reviewed.isExact ? words.search.exact : words.search.bounded}</td>
                  <td>{steps.length === 0 ? words.noBetter : words.steps(steps, goesOn)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </details>
  );
}
