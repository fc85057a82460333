// One call read again: what was shown then, what it is now, and on request every line that differs. No number in Guided.

import type { Policy } from '../../engine/scenario/policy.types';
import type { RescoredRow } from '../../engine/score/rescoreAll';
import { bandOf, RUBRIC_VERSION } from '../../engine/score/rubric';
import { shownScore } from '../../engine/score/shownScore';
import type { Attempt } from '../../engine/store/records.types';
import { type Copy, useCopy } from '../copy/copy';
import { ChangedLines } from './ChangedLines';
import { isSameTotal, readsOtherwise } from './readsOtherwise';

export function RescoredLine(props: {
  readonly attempt: Attempt;
  readonly row: RescoredRow;
  /** Null where it was read under its own house. */
  readonly house: Policy | null;
}) {
  const copy = useCopy();
  const { again: words } = copy.history;
  const { attempt, row, house } = props;
  if (row.because !== null) return <p className="reread small">{words.unreadable[row.because]}</p>;
  const then = attempt.scorecard.total;
  const isOwnOther = house !== null && !isSameTotal(then, row.before);
  return (
    <div className="reread">
      {attempt.setting !== 'guided' && (
        <dl>
          <Whole name={words.asShown} total={then} copy={copy} />
          {isOwnOther && <Whole name={words.ownToday} total={row.before} copy={copy} />}
          <Whole
            name={house === null ? words.today(RUBRIC_VERSION) : words.there(house.name)}
            total={row.after}
            copy={copy}
          />
        </dl>
      )}
      {readsOtherwise(attempt, row) ? (
        <ChangedLines attempt={attempt} row={row} house={house} />
      ) : (
        <p className="small">{words.same}</p>
      )}
    </div>
  );
}

function Whole(props: { readonly name: string; readonly total: number | null; readonly copy: Copy }) {
  const { common, history } = props.copy;
  const { total } = props;
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>
        {total === null ? history.notObserved : history.whole(common.bands[bandOf(total)], shownScore(total))}
      </dd>
    </div>
  );
}
