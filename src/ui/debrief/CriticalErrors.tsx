// The critical errors of a call, kindly: what it was, why it matters, the clean line, and the way back to that decision.

import { memo, useMemo } from 'react';
import { ownEntry } from '../../engine/platform/ownEntry';
import { errorFacts } from '../../engine/score/facts/errors';
import type { CriticalError } from '../../engine/score/scorecard.types';
import { clauseText, type Rules } from '../app/clauseText';
import { useCopy } from '../copy/copy';
import { PRONOUNS, textOf } from '../copy/pronouns';
import type { Debrief } from './readDebrief';
import { TryAgain } from './TryAgain';

export const CriticalErrors = memo(function CriticalErrors(props: {
  readonly errors: readonly CriticalError[];
  readonly rules: Rules | null;
  /** Absent where the call can no longer be replayed: then nothing can be gone back to. */
  readonly debrief?: Debrief;
}) {
  const { errors: words, chances } = useCopy().debrief;
  const { errors, rules, debrief } = props;
  const facts = useMemo(
    () => (debrief === undefined ? [] : errorFacts(debrief.replay, errors, debrief.card.ledger)),
    [debrief, errors],
  );
  if (errors.length === 0) return null;
  const who = PRONOUNS[rules?.scenario.cast.customer.pronoun ?? 'they'];
  const names: Readonly<Record<string, string>> = words.names;
  return (
    <section className="row wrap" aria-labelledby="errors">
      <div className="sh">
        <h2 id="errors">{words.title}</h2>
      </div>
      <div className="errors">
        {errors.map((error) => {
          const fact = facts.find(({ id }) => id === error.id);
          const said = fact === undefined ? undefined : words.cases[fact.case];
          const name = ownEntry(names, error.id) ?? words.unknown;
          const clause = clauseText(fact === undefined ? error.clause : fact.clause, rules);
          const decision = debrief?.decisions.find(({ turn }) => turn === error.turn);
          return (
            <article key={error.id}>
              <p className="big">{said === undefined ? name : textOf(said.kind, who)}</p>
              <div>
                {said !== undefined && <h3>{said.what}</h3>}
                <p className="label">{words.at(error.turn)}</p>
                {said !== undefined && (
                  <dl className="said">
                    <div className="why">
                      <dt>{words.why}</dt>
                      <dd>{textOf(said.why, who)}</dd>
                    </div>
                    <div>
                      <dt>{words.line}</dt>
                      <dd>“{said.line}”</dd>
                    </div>
                  </dl>
                )}
                {clause !== null && <p className="small">{chances.rule[clause.kind](clause.text)}</p>}
                {decision !== undefined && debrief !== undefined && (
                  <div className="acts">
                    <TryAgain debrief={debrief} keptMoves={decision.move}>
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
