// The promise ledger: what was promised, when, whether it was the agent's to give and by which clause, where it came back; then the policy in force.

import { memo } from 'react';
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
          {ledger.map((entry) => {
            const clause = clauseText(entry.clause, rules);
            return (
              <li key={`${entry.turn} ${entry.what} ${entry.clause}`}>
                <p className="at">{entry.turn}</p>
                <div>
                  <p>{entry.what}</p>
                  <p className="label">
                    <b>{words.standing[entry.standing]}</b>
                    {clause !== null && <>. {clause.text}</>}
                  </p>
                  {entry.standing !== 'allowed' && (
                    <p className="label">
                      {entry.exposedAt === undefined ? words.stillOut : words.cameBack(entry.exposedAt)}.
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
