// The debrief in its order: feelings and own words, then the finding and the line, one decision, the script, chances, story, plan.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Attempt } from '../../engine/store/records.types';
import { Page } from '../app/Page';
import { hrefs } from '../app/paths';
import { useReview } from '../app/useReview';
import { useCopy } from '../copy/copy';
import { Notice } from '../parts/Notice';
import { ChancesSection } from './ChancesSection';
import { CriticalErrors } from './CriticalErrors';
import { chartFacts } from './chartFacts';
import { DebriefFoot } from './DebriefFoot';
import { DebriefTop } from './DebriefTop';
import { DecisionSection } from './DecisionSection';
import type { Feeling } from './Feelings';
import { FirstWords, type OwnWords } from './FirstWords';
import { HiddenStory } from './HiddenStory';
import { HouseWords } from './HouseWords';
import { LineSection } from './LineSection';
import { OtherHouse } from './OtherHouse';
import { PlanSection } from './PlanSection';
import { Promises } from './Promises';
import { ReviewNote } from './ReviewNote';
import { ReviewTable } from './ReviewTable';
import type { Debrief } from './readDebrief';
import { ScriptSection } from './ScriptSection';
import type { Parent } from './useDebrief';
import { useDecisionKeys } from './useDecisionKeys';
import { withReview } from './withReview';

/** Debriefs whose first step was passed since the page was opened, so that coming back does not ask again. */
const shown = new Set<string>();

const DEBRIEF_KEYS = ['debrief'] as const;

export function DebriefPage(props: {
  readonly debrief: Debrief;
  readonly parent: Parent;
  readonly attempts: readonly Attempt[];
}) {
  const { debrief: words } = useCopy();
  const { parent, attempts } = props;
  const work = useReview(props.debrief.replay);
  const { reviewing } = work;
  const review = reviewing.state === 'ready' ? reviewing.review : null;
  const debrief = useMemo(() => withReview(props.debrief, review), [props.debrief, review]);
  // what shows no verdict takes the debrief as it was read, and stands still when the review comes in
  const { debrief: unreviewed } = props;
  const { attempt, replay, card } = debrief;
  const { stage } = replay;
  const [isShown, setIsShown] = useState(shown.has(attempt.id));
  const [feeling, setFeeling] = useState<Feeling | null>(null);
  const [ownWords, setOwnWords] = useState<OwnWords>({ keep: '', change: '' });
  const [picked, setOpen] = useState<number | null>(null);
  // until somebody has opened one, the page is at the decision on which the call hung
  const open = picked ?? debrief.moments?.turningPoint?.turn ?? 1;
  const [opened, setOpened] = useState(0);
  const placed = useMemo(
    () => chartFacts(debrief).decisions.find(({ decision }) => decision.turn === open),
    [debrief, open],
  );
  const wasHidden = useRef(!isShown);
  useEffect(() => {
    if (!isShown || !wasHidden.current) return;
    wasHidden.current = false;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('.debrief h1')?.focus({ preventScroll: true });
  }, [isShown]);
  const openDecision = useCallback((decision: number): void => {
    setOpen(decision);
    setOpened((count) => count + 1);
  }, []);
  const turns = useMemo(() => debrief.decisions.map(({ turn }) => turn), [debrief.decisions]);
  useDecisionKeys(turns, open, openDecision, isShown);
  if (!isShown)
    return (
      <Page key="first" title={words.title(stage.scenario.title)} className="debrief">
        <FirstWords
          feeling={feeling}
          onFeel={setFeeling}
          words={ownWords}
          onWrite={setOwnWords}
          restHref={isHard(debrief) ? hrefs.rest(attempt.id) : null}
          onShow={() => {
            shown.add(attempt.id);
            setIsShown(true);
          }}
        />
        <DebriefFoot attemptId={attempt.id} />
      </Page>
    );
  return (
    <Page key="shown" title={words.title(stage.scenario.title)} className="debrief" keys={DEBRIEF_KEYS}>
      <main id="main">
        <DebriefTop debrief={debrief} attempts={attempts} feeling={feeling} onFeel={setFeeling} />
        {debrief.isCardOld && (
          <div className="wrap">
            <Notice>{words.asItWas.oldCard}</Notice>
          </div>
        )}
        <LineSection debrief={debrief} parent={parent} open={open} onOpen={openDecision} />
        <ReviewNote work={work} />
        {review !== null && (
          <div className="wrap">
            <ReviewTable debrief={debrief} review={review} />
          </div>
        )}
        {placed !== undefined && (
          <DecisionSection
            key={open}
            debrief={debrief}
            placed={placed}
            reviewed={review?.decisions.find(({ turn }) => turn === open)}
            onOpen={openDecision}
            opened={opened}
          />
        )}
        <ScriptSection debrief={debrief} open={open} onOpen={openDecision} />
        <ChancesSection
          attempt={attempt}
          card={card}
          rules={stage}
          attempts={attempts}
          debrief={unreviewed}
          onOpen={openDecision}
        />
        <CriticalErrors errors={card.criticalErrors} rules={stage} debrief={unreviewed} />
        <Promises ledger={card.ledger} rules={stage} />
        <HouseWords debrief={unreviewed} />
        <OtherHouse attempt={attempt} rules={stage} />
        <HiddenStory debrief={unreviewed} />
        <PlanSection
          debrief={debrief}
          ownWords={ownWords}
          hung={debrief.moments?.turningPoint?.turn ?? null}
        />
      </main>
      <DebriefFoot attemptId={attempt.id} />
    </Page>
  );
}

/** Personal abuse, a threat or a crisis: then the offer of a moment comes before everything else. */
function isHard({ replay }: Debrief): boolean {
  return replay.steps.some(({ after: { customer } }) => customer.abuse >= 2 || customer.crisis);
}
