// What the introduction teaches, a line at a time, in the place where it is needed. Nothing in any other call.

import { isIntroduction } from '../../engine/scenario/isIntroduction';
import { useCopy } from '../copy/copy';
import { lastShift } from './introductionFacts';
import { useRunning, useSession } from './services';
import './lesson.css';

/** Under the caller's name while it rings. */
export function RingLesson() {
  const { firstCall } = useCopy();
  const { scenario } = useRunning().stage;
  if (!isIntroduction(scenario)) return null;
  const who = scenario.cast.customer.pronoun;
  return (
    <ul className="lesson-ring">
      <li>{firstCall.ringKeys(who)}</li>
      <li>{firstCall.ringLine(who)}</li>
      <li>{firstCall.ringKept}</li>
    </ul>
  );
}

/** Above the replies, a line for each turn. */
export function CallLesson() {
  const { firstCall } = useCopy();
  const { stage } = useRunning();
  const view = useSession();
  const { scenario } = stage;
  if (!isIntroduction(scenario) || view.call.ending !== null) return null;
  const who = scenario.cast.customer.pronoun;
  const isFirst = view.moves.length === 0;
  const text = isFirst
    ? view.phase === 'speaking'
      ? firstCall.listen(who)
      : firstCall.choose(who)
    : view.moves.length === 1
      ? firstCall.moved(lastShift(stage, view.moves), who)
      : firstCall.last;
  return (
    <p className="lesson" aria-live="polite">
      {text}
    </p>
  );
}
