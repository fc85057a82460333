// Every chance of the call with its decision, its rubric row, what was shown, the reason and the rule: the whole account, folded away.

import { BEHAVIOURS } from '../../engine/behaviours/catalogue';
import type { Scorecard } from '../../engine/score/scorecard.types';
import { clauseText, type Rules } from '../app/clauseText';
import { reasonText } from '../app/reasonText';
import { useCopy } from '../copy/copy';

export function EveryChance(props: { readonly card: Scorecard; readonly rules: Rules | null }) {
  const copy = useCopy();
  const words = copy.debrief.chances;
  const { rules } = props;
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
                return (
                  <li key={`${chance.indicator} ${chance.openedAt} ${chance.turn} ${chance.reason}`}>
                    <p className="label">
                      <b>{words.at(chance.turn)}</b>, {words.part(chance.credit)}, {chance.indicator}
                    </p>
                    <p>{reasonText(chance.reason, pronoun, copy) ?? chance.reason}</p>
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
