// The critical errors of a call, kindly: what it was, why it matters, the clean line, and the way back to that decision.

import { memo } from 'react';
import type { CriticalError } from '../../engine/score/scorecard.types';
import type { Attempt } from '../../engine/store/records.types';
import { clauseText, type Rules } from '../app/clauseText';
import { useCopy } from '../copy/copy';
import type { ErrorWords } from '../copy/en/debriefErrors';
import type { Debrief } from './readDebrief';
import { TryAgain } from './TryAgain';

export const CriticalErrors = memo(function CriticalErrors(props: {
  readonly errors: readonly CriticalError[];
  readonly rules: Rules | null;
  /** Absent where the call can no longer be replayed: then nothing can be gone back to. */
  readonly debrief?: Debrief;
  readonly attempt: Attempt;
}) {
  const { errors: words, chances } = useCopy().debrief;
  if (props.errors.length === 0) return null;
  const known: Readonly<Record<string, ErrorWords>> = words.words;
  return (
    <section className="row wrap" aria-labelledby="errors">
      <div className="sh">
        <h2 id="errors">{words.title}</h2>
      </div>
      <div className="errors">
        {props.errors.map((error) => {
          const said = known[error.id];
          const clause = clauseText(error.clause, props.rules);
          const decision = props.debrief?.decisions.find(({ turn }) => turn === error.turn);
          return (
            <article key={error.id}>
              <p className="big">{said?.kind ?? words.unknown}</p>
              <div>
                <h3>{said?.what ?? words.unknown}</h3>
                <p className="label">{words.at(error.turn)}</p>
                {said !== undefined && (
                  <dl className="said">
                    <div className="why">
                      <dt>{words.why}</dt>
                      <dd>{said.why}</dd>
                    </div>
                    <div>
                      <dt>{words.line}</dt>
                      <dd>“{said.line}”</dd>
                    </div>
                  </dl>
                )}
                {clause !== null && <p className="small">{chances.rule[clause.kind](clause.text)}</p>}
                {decision !== undefined && props.debrief !== undefined && (
                  <div className="acts">
                    <TryAgain debrief={props.debrief} keptMoves={decision.move}>
                      {words.again(error.turn)}
                    </TryAgain>
                  </div>
                )}
              </div>
            </article>
          );
        })}
      </div>
    </section>
  );
});
