// Chances as bars: filled as far as they were taken, numbered by the decision that settled them. The count says it in words.

import type { Chance } from '../../engine/score/scorecard.types';
import { useCopy } from '../copy/copy';
import { countOf } from './chancesOf';

const TALL = 26;

export function ChanceBars(props: { readonly chances: readonly Chance[] }) {
  const { chances: words } = useCopy().debrief;
  const { all, taken } = countOf(props.chances);
  const inOrder = props.chances.toSorted((a, b) => a.turn - b.turn);
  return (
    <div className="ch">
      <ol aria-hidden="true">
        {inOrder.map((chance) => {
          const full = (TALL - 1) * chance.credit;
          return (
            <li key={`${chance.indicator} ${chance.openedAt} ${chance.turn} ${chance.reason}`}>
              <svg viewBox={`0 0 14 ${TALL}`} aria-hidden="true">
                <rect
                  className={chance.credit === 0 ? 'c none' : 'c'}
                  x="0.75"
                  y="0.75"
                  width="12.5"
                  height={TALL - 1.5}
                />
                <rect className="c full" x="0.75" width="12.5" y={TALL - 0.5 - full} height={full} />
              </svg>
              {chance.turn}
            </li>
          );
        })}
      </ol>
      <p>{words.taken(all, taken)}</p>
    </div>
  );
}
