// One competence: its word, where it stands on the four bands, its chances as bars, and the two sentences that say most.

import { ownEntry } from '../../engine/platform/ownEntry';
import type { CompetenceId, CompetenceScore } from '../../engine/score/scorecard.types';
import { shownScore } from '../../engine/score/shownScore';
import { clauseText, type Rules } from '../app/clauseText';
import { reasonText } from '../app/reasonText';
import { useCopy } from '../copy/copy';
import { BandScale } from './BandScale';
import { ChanceBars } from './ChanceBars';
import { tellingChances } from './chancesOf';

export function CompetenceCard(props: {
  readonly id: CompetenceId;
  readonly competence: CompetenceScore | undefined;
  readonly best: number | null;
  readonly hasNumbers: boolean;
  readonly rules: Rules | null;
}) {
  const copy = useCopy();
  const words = copy.debrief.chances;
  const { competence, rules } = props;
  const { score = null, band = null, chances = [] } = competence ?? {};
  const pronoun = rules?.scenario.cast.customer.pronoun ?? 'they';
  const isObserved = competence?.isObserved === true && score !== null && band !== null;
  return (
    <article className="comp">
      <h3>{copy.debrief.competences[props.id]}</h3>
      <p className="band">
        {isObserved
          ? props.hasNumbers
            ? words.withNumber(copy.common.bands[band], shownScore(score))
            : copy.common.bands[band]
          : words.notObserved}
      </p>
      {isObserved ? (
        <BandScale score={score} best={props.best} band={band} />
      ) : (
        <p className="label">{words.notObservedWhy}</p>
      )}
      {isObserved && (
        <>
          <ChanceBars chances={chances} />
          <ul className="ev">
            {tellingChances(chances).map((chance) => {
              const clause = clauseText(chance.clause, rules);
              return (
                <li key={`${chance.indicator} ${chance.turn} ${chance.reason}`}>
                  <b>{chance.turn}</b>
                  <div>
                    <p>{reasonText(chance.reason, pronoun, copy) ?? words.noReason}</p>
                    {chance.isWithoutWaits && <p className="small">{words.withoutWaits}</p>}
                    {clause !== null && <p className="small">{words.rule[clause.kind](clause.text)}</p>}
                  </div>
                </li>
              );
            })}
            {competence.cappedBy.map((id) => (
              <li key={id}>
                <b aria-hidden="true">×</b>
                <p>{words.capped(errorName(id, copy.debrief.errors))}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

function errorName(
  id: string,
  errors: { readonly names: Readonly<Record<string, string>>; readonly unknown: string },
): string {
  return ownEntry(errors.names, id) ?? errors.unknown;
}
