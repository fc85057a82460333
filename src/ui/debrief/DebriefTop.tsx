// The finding, with the call it is about above it and "How was that?" beside it.

import { headlineFacts } from '../../engine/score/facts/headline';
import type { Attempt } from '../../engine/store/records.types';
import { dayText } from '../app/dayText';
import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { type Feeling, Feelings } from './Feelings';
import { pickedOf } from './pickedOf';
import type { Debrief } from './readDebrief';

export function DebriefTop(props: {
  readonly debrief: Debrief;
  readonly attempts: readonly Attempt[];
  readonly feeling: Feeling | null;
  readonly onFeel: (feeling: Feeling) => void;
}) {
  const copy = useCopy();
  const { clock } = useServices();
  const { debrief, attempts } = props;
  const { attempt, replay, timeline } = debrief;
  const { scenario } = replay.stage;
  const { customer } = scenario.cast;
  const nth = Math.max(1, attempts.findIndex(({ id }) => id === attempt.id) + 1);
  const { common } = copy;
  const words = copy.debrief.meta;
  return (
    <section className="top wrap" aria-labelledby="finding">
      <div>
        <p className="label">
          <b>{scenario.title}</b>, {customer.name}.{' '}
          {words.call(common.settingNames[attempt.setting], common.intensityNames[attempt.intensity], nth)}.{' '}
          {words.when(
            dayText(attempt.savedAt, clock.now(), common.days),
            words.length(Math.round(timeline.totalMs / 1000)),
          )}
          .
        </p>
        <h1 className="finding" id="finding" tabIndex={-1}>
          {copy.debrief.headline(customer.pronoun, headlineFacts(replay, pickedOf(debrief)))}
        </h1>
      </div>
      <Feelings feeling={props.feeling} onFeel={props.onFeel} />
    </section>
  );
}
