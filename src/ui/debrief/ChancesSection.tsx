// The scorecard: three headline competences with their evidence, the supporting ones in a row. Words in Guided, a number beside its word elsewhere.

import { memo } from 'react';
import type { Scorecard } from '../../engine/score/scorecard.types';
import { shownScore } from '../../engine/score/shownScore';
import type { Attempt } from '../../engine/store/records.types';
import type { Rules } from '../app/clauseText';
import { useCopy } from '../copy/copy';
import { CompetenceCard } from './CompetenceCard';
import { bestBefore, competenceOf, countOf } from './chancesOf';
import { EveryChance } from './EveryChance';
import type { Debrief } from './readDebrief';

const HEADLINES = ['DE', 'BS', 'PE'] as const;
const SUPPORTING = ['DI', 'OW', 'SR'] as const;

export const ChancesSection = memo(function ChancesSection(props: {
  readonly attempt: Attempt;
  readonly card: Scorecard;
  readonly rules: Rules | null;
  readonly attempts: readonly Attempt[];
  /** Absent where the call can no longer be replayed: then no words stand beside a chance. */
  readonly debrief?: Debrief;
  readonly onOpen?: (decision: number) => void;
}) {
  const copy = useCopy();
  const words = copy.debrief.chances;
  const { attempt, card, rules } = props;
  const hasNumbers = attempt.setting !== 'guided';
  const best = HEADLINES.map((id) => bestBefore(attempt, props.attempts, id));
  return (
    <section className="row wrap" aria-labelledby="chances">
      <div className="sh">
        <h2 id="chances">{words.title}</h2>
        <p className="small">
          {words.legend} {best.some((score) => score !== null) && words.legendBest}
        </p>
      </div>
      {hasNumbers && card.total !== null && card.band !== null && (
        <p className="whole-call">
          <span>{words.whole}</span>{' '}
          <b>{words.withNumber(copy.common.bands[card.band], shownScore(card.total))}</b>
        </p>
      )}
      {card.hasDrivenOff && <p className="small">{words.drivenOff}</p>}
      <div className="card3">
        {HEADLINES.map((id, index) => (
          <CompetenceCard
            key={id}
            id={id}
            competence={competenceOf(card, id)}
            best={best[index] ?? null}
            hasNumbers={hasNumbers}
            rules={rules}
          />
        ))}
        <ul className="sup">
          {SUPPORTING.map((id) => {
            const competence = competenceOf(card, id);
            const count = countOf(competence?.chances ?? []);
            const band = competence?.band ?? null;
            return (
              <li key={id}>
                {copy.debrief.competences[id]}{' '}
                <b>
                  {competence?.isObserved && band !== null
                    ? `${copy.common.bands[band].toLowerCase()}, ${words.takenOf(count.taken, count.all)}`
                    : words.notObserved.toLowerCase()}
                </b>
              </li>
            );
          })}
          <li>
            {words.errorsLabel} <b>{words.errorCount(card.criticalErrors.length)}</b>
          </li>
        </ul>
      </div>
      <EveryChance card={card} rules={rules} debrief={props.debrief} onOpen={props.onOpen} />
    </section>
  );
});
