// The call read under another house's rules: a quiet list, and what differs line by line. Stores nothing; the scorecard above stays.

import { useState } from 'react';
import { rescore } from '../../engine/score/rescore';
import type { Rescored } from '../../engine/score/rescore.types';
import type { Scorecard } from '../../engine/score/scorecard.types';
import { shownScore } from '../../engine/score/shownScore';
import type { Attempt } from '../../engine/store/records.types';
import { ChangeList } from '../app/ChangeList';
import type { Rules } from '../app/clauseText';
import { changeRows } from '../app/houseChanges';
import { useHouses } from '../app/useHouses';
import { type Copy, useCopy } from '../copy/copy';
import { Pick } from '../parts/Pick';

const OWN = '';

export function OtherHouse(props: { readonly attempt: Attempt; readonly rules: Rules }) {
  const copy = useCopy();
  const words = copy.debrief.otherHouse;
  const { attempt, rules } = props;
  const others = useHouses().filter(({ id }) => id !== rules.policy.id);
  const [houseId, setHouseId] = useState(OWN);
  const house = others.find(({ id }) => id === houseId);
  const rescored = house === undefined ? null : rescore(attempt, rules, house);
  if (others.length === 0) return null;
  return (
    <section className="row wrap two" aria-labelledby="other-house">
      <div>
        <h2 id="other-house">{words.title}</h2>
        <p className="label">{words.lead}</p>
        <Pick
          label={words.label}
          value={houseId}
          onChange={setHouseId}
          options={[
            { value: OWN, text: words.none },
            ...others.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
        {house !== undefined && (
          <p className="label">
            {house.summary} {house.fits}.
          </p>
        )}
      </div>
      <div aria-live="polite">
        {house !== undefined && rescored !== null && (
          <Reading
            rescored={rescored}
            rows={rescored.ok ? changeRows(rescored.changes, rules.scenario, house, copy) : []}
            hasNumbers={attempt.setting !== 'guided'}
          />
        )}
      </div>
    </section>
  );
}

function Reading(props: {
  readonly rescored: Rescored;
  readonly rows: ReturnType<typeof changeRows>;
  readonly hasNumbers: boolean;
}) {
  const copy = useCopy();
  const words = copy.debrief.otherHouse;
  const { rescored, rows, hasNumbers } = props;
  if (!rescored.ok) return <p>{words.unreadable}</p>;
  if (rows.length === 0) return <p>{words.same}</p>;
  const wholes = [rescored.before, rescored.after].map((card) => wholeOf(card, copy));
  return (
    <>
      <p>
        {words.count(rows.length)}
        {hasNumbers && (
          <>
            {' '}
            {words.whole}: <b>{words.fromTo(wholes[0] ?? '', wholes[1] ?? '')}</b>.
          </>
        )}
      </p>
      <ChangeList rows={rows} />
    </>
  );
}

function wholeOf({ total, band }: Scorecard, { common, debrief }: Copy): string {
  return total === null || band === null
    ? debrief.chances.notObserved
    : debrief.chances.withNumber(common.bands[band], shownScore(total));
}
