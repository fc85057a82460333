// The promise ledger: what was promised, when, whether it was the agent's to give and by which clause, where it came back; then the policy in force.

import { memo } from 'react';
import { promiseFacts } from '../../engine/score/facts/promises';
import type { LedgerEntry } from '../../engine/score/scorecard.types';
import { clauseText, type Rules } from '../app/clauseText';
import { useCopy } from '../copy/copy';

export const Promises = memo(function Promises(props: {
  readonly ledger: readonly LedgerEntry[];
  readonly rules: Rules | null;
}) {
  const { promises: words } = useCopy().debrief;
  const { ledger, rules } = props;
  return (
    <section className="row wrap two" aria-labelledby="promises">
      <div>
        <h2 id="promises">{words.title}</h2>
        {rules !== null && (
          <>
            <p className="label">
              <b>{words.policy(rules.policy.name)}</b>
            </p>
            <p className="label">{rules.policy.summary}</p>
          </>
        )}
      </div>
      {ledger.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className="ledger">
          {promiseFacts(ledger).map((fact) => {
            const clause = clauseText(fact.clause, rules);
            return (
              <li key={`${fact.what} ${fact.standing} ${fact.clause}`}>
                <p className="at">{fact.turns[0]}</p>
                <div>
                  <p>{fact.what}</p>
                  {fact.turns.length > 1 && <p className="label">{words.saidAt(fact.turns)}</p>}
                  <p className="label">
                    <b>{words.standing[fact.standing]}</b>
                    {clause !== null && <>. {clause.text}</>}
                  </p>
                  {fact.standing !== 'allowed' && (
                    <p className="label">
                      {fact.cameBack === null ? words.stillOut : words.cameBack(fact.cameBack)}.
                    </p>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
});
