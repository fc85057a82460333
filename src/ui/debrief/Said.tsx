// What the customer said, what the agent said or did, what was heard in it, and why it was tempting or is strong.

import { BEHAVIOURS } from '../../engine/behaviours/catalogue';
import { useCopy } from '../copy/copy';
import { shortName } from '../copy/shortName';
import { Stressed } from '../parts/Stressed';
import { controlText } from './controlText';
import type { Debrief } from './readDebrief';
import { linesSaid } from './saidOf';
import type { JudgedDecision } from './withReview';

export function Said(props: { readonly debrief: Debrief; readonly decision: JudgedDecision }) {
  const copy = useCopy();
  const words = copy.debrief.decision;
  const { replay } = props.debrief;
  const { decision } = props;
  const { reply, behaviours } = decision.step;
  const { customer } = replay.stage.scenario.cast;
  const control = controlText(decision, replay, words);
  const grade = decision.verdict?.grade ?? null;
  const isGood = grade === 'strong' || grade === 'fine';
  // the author's reason says as much as a verdict would: it waits for it
  const why =
    grade === null
      ? undefined
      : isGood
        ? (reply?.whyStrong ?? reply?.whyTempting)
        : (reply?.whyTempting ?? reply?.whyStrong);
  const label = reply?.whyTempting === why ? words.tempting : grade === 'strong' ? words.strong : words.fine;
  return (
    <dl className="said">
      {linesSaid(decision.said, replay).map((line) => (
        <div key={line.id}>
          <dt>{words.theySaid(shortName(line.speaker))}</dt>
          <dd>
            “<Stressed text={line.caption} />”
          </dd>
        </div>
      ))}
      {control !== null && (
        <div>
          <dt>{decision.step.move.type === 'dead-air' ? copy.call.you : words.youDid}</dt>
          <dd>{control}</dd>
        </div>
      )}
      {reply !== undefined && (
        <>
          <div>
            <dt>{words.youSaid}</dt>
            <dd>“{reply.text}”</dd>
          </div>
          {decision.cutIn !== null && (
            <div>
              <dt>{words.cutIn}</dt>
              <dd>{words.cutInCost(decision.cutIn.heat, -decision.cutIn.trust, customer.pronoun)}</dd>
            </div>
          )}
          <div className="inner">
            <dt>{words.heard(customer.pronoun)}</dt>
            <dd>{reply.whatTheyHeard}</dd>
          </div>
        </>
      )}
      {why !== undefined && (
        <div className="why">
          <dt>{label}</dt>
          <dd>{why}</dd>
        </div>
      )}
      {behaviours.length > 0 && (
        <div className="why">
          <dt>{words.shown}</dt>
          <dd>{behaviours.map((id) => BEHAVIOURS[id].label).join('. ')}</dd>
        </div>
      )}
    </dl>
  );
}
