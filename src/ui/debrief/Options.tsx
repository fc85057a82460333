// What each reply on offer would have done: verdict, words, what would have been heard, and the way the heat would have gone.

import { ownEntry } from '../../engine/platform/ownEntry';
import { scaleOf } from '../../engine/scenario/drama';
import { GRADES } from '../../engine/score/review/grade.types';
import { useCopy } from '../copy/copy';
import { Key } from '../parts/Key';
import { MoveBar } from './MoveBar';
import type { Debrief } from './readDebrief';
import type { Hear } from './useHear';
import { Verdict } from './Verdict';
import { whole } from './whole';
import { whyText } from './whyText';
import type { JudgedDecision, JudgedOption } from './withReview';

export function Options(props: {
  readonly debrief: Debrief;
  readonly decision: JudgedDecision;
  readonly hear: Hear;
}) {
  const copy = useCopy();
  const words = copy.debrief.decision;
  const { decision, debrief, hear } = props;
  const { scenario } = debrief.replay.stage;
  const { pronoun } = scenario.cast.customer;
  const scale = scaleOf(scenario);
  const ends =
    scale === 'heat'
      ? [words.coolest, words.hottest]
      : [copy.heat.trustBands.closed.toLowerCase(), copy.heat.trustBands.open.toLowerCase()];
  const options = decision.options.toSorted(
    ({ verdict: a }, { verdict: b }) =>
      (a === null ? 0 : GRADES.indexOf(a.grade)) - (b === null ? 0 : GRADES.indexOf(b.grade)),
  );
  if (options.length === 0) return <div />;
  return (
    <div>
      <div className="althead">
        <h3>{words.options}</h3>
        <p className="ax" aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </p>
      </div>
      {decision.cutIn !== null && <p className="label">{words.cutInOthers(pronoun)}</p>}
      {options.every(({ isChosen }) => !isChosen) && (
        <p className="label">
          {decision.step.move.type === 'dead-air' ? words.noReplySilent : words.noReply}
        </p>
      )}
      <ol className="alt">
        {options.map((option) => (
          <li key={option.replyId}>
            <p className="v">
              <Verdict grade={option.verdict?.grade ?? null} />
            </p>
            <div>
              <p className="q">
                {option.reply.text} {option.isChosen && <span className="yours">{words.yours}</span>}
              </p>
              <Heard option={option} debrief={debrief} hear={hear} />
            </div>
            <div>
              <MoveBar scale={scale} from={decision.before[scale]} to={option.after[scale]} />
              <p className="res">
                {words.moves(
                  [whole(decision.before.heat), whole(option.after.heat)],
                  [whole(decision.before.trust), whole(option.after.trust)],
                  scale,
                )}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Heard(props: { readonly option: JudgedOption; readonly debrief: Debrief; readonly hear: Hear }) {
  const copy = useCopy();
  const words = copy.debrief.decision;
  const { hear, debrief } = props;
  const { reply, ending, isChosen, says, verdict, mark } = props.option;
  const because =
    verdict === null ? null : <p className="because">{whyText(verdict, debrief.replay, copy)}</p>;
  const title = ownEntry(props.debrief.replay.stage.scenario.endings, ending ?? '')?.title;
  const isLure = mark === 'tempting';
  const why = isLure ? reply.whyTempting : (reply.whyStrong ?? reply.whyTempting);
  if (isChosen)
    return (
      <>
        {because}
        <p className="e">{reply.whatTheyHeard}</p>
      </>
    );
  return (
    <>
      {because}
      <p className="e">{reply.whatTheyHeard}</p>
      {title !== undefined && <p className="e">{words.ends(title)}</p>}
      <div className="extras">
        {why !== undefined && (
          <details className="whys">
            <summary>{why === reply.whyTempting ? words.tempting : words.why}</summary>
            <p className="e">{why}</p>
          </details>
        )}
        {hear.canHear(says) && (
          <Key kind="text" small onClick={() => hear.toggle(says)}>
            {hear.isHearing(says) ? words.stop : words.hearAnswer}
          </Key>
        )}
      </div>
    </>
  );
}
