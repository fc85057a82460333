// Every chance of the call with its decision, its rubric row, what was shown, the reason and the rule: the whole account, folded away.

import { BEHAVIOURS } from '../../engine/behaviours/catalogue';
import type { Scorecard } from '../../engine/score/scorecard.types';
import { clauseText, type Rules } from '../app/clauseText';
import { reasonText } from '../app/reasonText';
import { rowName } from '../app/rowName';
import { useCopy } from '../copy/copy';
import { Key } from '../parts/Key';
import { controlText } from './controlText';
import type { Debrief } from './readDebrief';

export function EveryChance(props: {
  readonly card: Scorecard;
  readonly rules: Rules | null;
  /** Absent where the call can no longer be replayed. */
  readonly debrief: Debrief | undefined;
  readonly onOpen: ((decision: number) => void) | undefined;
}) {
  const copy = useCopy();
  const words = copy.debrief.chances;
  const { rules, debrief, onOpen } = props;
  const pronoun = rules?.scenario.cast.customer.pronoun ?? 'they';
  return (
    <details className="every">
      <summary>{words.every}</summary>
      {props.card.competences
        .filter(({ chances }) => chances.length > 0)
        .map((competence) => (
          <section key={competence.id}>
            <h3>{copy.debrief.competences[competence.id]}</h3>
            {competence.outcome !== null && <p className="label">{words.outcome(competence.outcome)}</p>}
            <ul>
              {competence.chances.map((chance) => {
                const clause = clauseText(chance.clause, rules);
                const decision = debrief?.decisions.find(({ turn }) => turn === chance.turn);
                const reply = decision?.step.reply?.text;
                const did =
                  decision === undefined || debrief === undefined
                    ? null
                    : controlText(decision, debrief.replay, copy.debrief.decision);
                const at = words.at(chance.turn);
                return (
                  <li key={`${chance.indicator} ${chance.openedAt} ${chance.turn} ${chance.reason}`}>
                    <p className="label">
                      {decision === undefined || onOpen === undefined ? (
                        <b>{at}</b>
                      ) : (
                        <Key kind="text" small onClick={() => onOpen(decision.turn)}>
                          {at}
                        </Key>
                      )}
                      , {words.part(chance.credit)}: {rowName(chance.indicator, copy)}
                    </p>
                    {did !== null && <p className="small">{did}</p>}
                    {reply !== undefined && <p className="q">“{reply}”</p>}
                    <p>{reasonText(chance.reason, pronoun, copy) ?? words.noReason}</p>
                    {chance.isWithoutWaits && <p className="small">{words.withoutWaits}</p>}
                    {chance.behaviours.length > 0 && (
                      <p className="small">
                        {chance.behaviours.map((id) => BEHAVIOURS[id].label).join('. ')}
                      </p>
                    )}
                    {clause !== null && <p className="small">{words.rule[clause.kind](clause.text)}</p>}
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
    </details>
  );
}
