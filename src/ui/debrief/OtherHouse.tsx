// The call read under another house's rules, or by today's rubric where its card is older: a quiet list, and what differs line by line. Stores nothing; the scorecard above stays.

import { memo, useState } from 'react';
import type { Policy } from '../../engine/scenario/policy.types';
import { rescore } from '../../engine/score/rescore';
import { RUBRIC_VERSION } from '../../engine/score/rubric';
import type { Scorecard } from '../../engine/score/scorecard.types';
import { shownScore } from '../../engine/score/shownScore';
import type { Attempt } from '../../engine/store/records.types';
import { ChangeList } from '../app/ChangeList';
import type { Rules } from '../app/clauseText';
import { changeRows } from '../app/houseChanges';
import { readAgain } from '../app/readAgain';
import { useHouses } from '../app/useHouses';
import { type Copy, useCopy } from '../copy/copy';
import { Pick } from '../parts/Pick';

const OWN = '';
/** The call in its own house by the rubric of this version, beside the card that was shown. */
const TODAY = 'today';

export const OtherHouse = memo(function OtherHouse(props: {
  readonly attempt: Attempt;
  readonly rules: Rules;
}) {
  const copy = useCopy();
  const words = copy.debrief.otherHouse;
  const { attempt, rules } = props;
  const others = useHouses().filter(({ id }) => id !== rules.policy.id);
  const [chosen, setChosen] = useState(OWN);
  const house = others.find(({ id }) => id === chosen);
  const isCardOld = attempt.rubricVersion !== RUBRIC_VERSION;
  const isToday = isCardOld && chosen === TODAY;
  if (others.length === 0 && !isCardOld) return null;
  return (
    <section className="row wrap two" aria-labelledby="other-house">
      <div>
        <h2 id="other-house">{words.title}</h2>
        <p className="label">{words.lead}</p>
        <Pick
          label={words.label}
          value={chosen}
          onChange={setChosen}
          options={[
            { value: OWN, text: words.none },
            ...(isCardOld ? [{ value: TODAY, text: words.today(RUBRIC_VERSION) }] : []),
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
        {(house !== undefined || isToday) && (
          <Reading attempt={attempt} rules={rules} house={house ?? null} />
        )}
      </div>
    </section>
  );
});

function Reading(props: {
  readonly attempt: Attempt;
  readonly rules: Rules;
  /** Null: its own, by today's rubric. */
  readonly house: Policy | null;
}) {
  const copy = useCopy();
  const words = copy.debrief.otherHouse;
  const { again } = copy.history;
  const { attempt, rules, house } = props;
  const rescored = rescore(attempt, rules, house ?? rules.policy);
  const changes = readAgain(attempt, rules, house);
  if (!rescored.ok || changes === null) return <p>{words.unreadable}</p>;
  const rows = changeRows(changes, rules.scenario, house ?? rules.policy, copy);
  const before = wholeOf(house === null ? attempt.scorecard : rescored.before, copy);
  const after = wholeOf(rescored.after, copy);
  if (rows.length === 0 && before === after)
    return <p>{house === null ? words.sameToday(RUBRIC_VERSION) : words.same}</p>;
  return (
    <>
      <p>
        {words.count(rows.length)}
        {attempt.setting !== 'guided' && (
          <>
            {' '}
            {words.whole}:{' '}
            <b>{house === null ? words.thenNow(before, after) : words.fromTo(before, after)}</b>.
          </>
        )}
      </p>
      <ChangeList rows={rows} {...(house === null ? { here: again.asShown, there: again.now } : {})} />
    </>
  );
}

function wholeOf({ total, band }: Scorecard, { common, debrief }: Copy): string {
  return total === null || band === null
    ? debrief.chances.notObserved
    : debrief.chances.withNumber(common.bands[band], shownScore(total));
}
