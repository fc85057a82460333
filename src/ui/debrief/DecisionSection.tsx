// One decision, opened: what was said, heard and meant, what every reply would have done, and the ways on from here.

import { useEffect, useRef } from 'react';
import type { ReviewedDecision } from '../../engine/score/review/review.types';
import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { clockText } from '../parts/clockText';
import { Key } from '../parts/Key';
import { useSay } from '../parts/LiveRegion';
import { BetterWay } from './BetterWay';
import type { PlacedDecision } from './chartFacts';
import { Options } from './Options';
import type { Debrief } from './readDebrief';
import { Said } from './Said';
import { SayYourWay } from './SayYourWay';
import { TryAgain } from './TryAgain';
import { useHear } from './useHear';
import { whole } from './whole';
import type { JudgedDecision } from './withReview';

export function DecisionSection(props: {
  readonly debrief: Debrief;
  readonly placed: PlacedDecision;
  /** Absent until the review is ready. */
  readonly reviewed: ReviewedDecision | undefined;
  readonly onOpen: (decision: number) => void;
  /** Counts openings by the person: the heading takes the focus then, and not on arrival. */
  readonly opened: number;
}) {
  const { debrief: words } = useCopy();
  const copy = words.decision;
  const hasKeys = useServices().settings.keys !== 'off';
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const { debrief, placed, opened } = props;
  const { decision } = placed;
  const { turn } = decision;
  const hear = useHear(debrief.replay.stage.scenario.id);
  useEffect(() => {
    if (opened === 0) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('section')?.scrollIntoView({ block: 'start' });
    say(copy.opened(turn));
  }, [opened, turn, say, copy]);
  const near = (step: -1 | 1): JudgedDecision | undefined =>
    debrief.decisions.find((one) => one.turn === turn + step);
  const before = near(-1);
  const after = near(1);
  return (
    <section className="row wrap dec" aria-labelledby="decision">
      <div className="dh">
        <span className="n" aria-hidden="true">
          {turn}
        </span>
        <h2 id="decision" tabIndex={-1} ref={heading}>
          {copy.title(turn, decision.verdict === null ? null : words.gradesInTitle[decision.verdict.grade])}
        </h2>
        <p className="label">
          {copy.at(clockText(placed.atMs), whole(decision.before.heat), whole(decision.before.trust))}
        </p>
        {decision.cutIn !== null && (
          <p className="label">{copy.cutInHere(debrief.replay.stage.scenario.cast.customer.pronoun)}</p>
        )}
        <nav className="step" aria-label={copy.steps}>
          {before !== undefined && (
            <Key
              small
              aria-keyshortcuts={hasKeys ? 'k ArrowLeft' : undefined}
              onClick={() => props.onOpen(before.turn)}
            >
              {copy.to(before.turn)}
            </Key>
          )}
          {after !== undefined && (
            <Key
              small
              aria-keyshortcuts={hasKeys ? 'j ArrowRight' : undefined}
              onClick={() => props.onOpen(after.turn)}
            >
              {copy.to(after.turn)}
            </Key>
          )}
          {hasKeys && <p className="small keys-hint">{copy.keys}</p>}
        </nav>
      </div>
      <div>
        <Said debrief={debrief} decision={decision} />
        <BetterWay debrief={debrief} reviewed={props.reviewed} />
        <div className="acts">
          <TryAgain debrief={debrief} keptMoves={decision.move} kind="go">
            {copy.again}
          </TryAgain>
          {hear.canHear(decision.said) && (
            <Key onClick={() => hear.toggle(decision.said)}>
              {hear.isHearing(decision.said) ? copy.stop : copy.hear}
            </Key>
          )}
        </div>
        {!hear.canHear(decision.said) && (
          <p className="small">{hear.isVoiceOn ? copy.noVoice : copy.voiceOff}</p>
        )}
        <SayYourWay decision={decision} />
        {hear.hasFailed && <p className="small">{copy.noSound}</p>}
      </div>
      <Options debrief={debrief} decision={decision} hear={hear} />
    </section>
  );
}
