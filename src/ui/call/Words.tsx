// What is being said: the last exchange, the stage direction, the line. On hold the hold clock stands in its place.

import type { Ref } from 'react';
import type { SessionView } from '../../engine/session/session.types';
import { useRunning } from '../app/services';
import { useCopy } from '../copy/copy';
import { shortName } from '../copy/shortName';
import { clockText } from '../parts/clockText';
import { Caption } from './Caption';
import { pastOf } from './pastOf';
import { speakerOf } from './speakerOf';

export function Words(props: { readonly view: SessionView; readonly caption: Ref<HTMLParagraphElement> }) {
  const { call: copy } = useCopy();
  const { session, stage } = useRunning();
  const { view } = props;
  const { line, hold } = view;
  const customer = shortName(stage.scenario.cast.customer.name);
  // the words that stand and may be taken back are shown where they were chosen
  const said = view.exchanges.filter(({ move }) => move < view.moves.length);
  const past = pastOf(said, hold === null ? (line?.id ?? null) : null);
  return (
    <section className="words" aria-label={copy.words}>
      <ol className="past">
        {past.map((one) => (
          <li key={`${one.who} ${one.move} ${one.text}`}>
            <b>
              {one.who === 'customer'
                ? shortName(speakerOf(stage.scenario, one.lineId ?? null).name)
                : copy.you}
            </b>
            <span>{one.text}</span>
          </li>
        ))}
      </ol>
      {hold !== null ? (
        <>
          <p className="dir">
            <b>{customer}</b>
            {copy.holdHears}
          </p>
          <p className="voice" tabIndex={-1} ref={props.caption}>
            {clockText(hold.heldSeconds * 1000)} <small>{promised(hold, copy)}</small>
          </p>
        </>
      ) : (
        line !== null && (
          <>
            <p className="dir">
              <b>{shortName(line.speaker)}</b>, {copy.directions[line.delivery]}
              {!line.isVoiced && `, ${copy.unvoiced}`}
            </p>
            <Caption
              line={line}
              isSpoken={view.phase === 'speaking' || view.isHearingAgain}
              positionMs={session.positionMs}
              ref={props.caption}
            />
          </>
        )
      )}
    </section>
  );
}

function promised(
  { promisedSeconds, heldSeconds }: NonNullable<SessionView['hold']>,
  copy: ReturnType<typeof useCopy>['call'],
): string {
  if (promisedSeconds === null) return copy.holdParked;
  return heldSeconds > promisedSeconds ? copy.holdPast(promisedSeconds) : copy.holdOf(promisedSeconds);
}
