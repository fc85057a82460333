// The minute: lies over everything, with the call out of sight. Three equal ways on; nothing is recorded or asked.

import { useCallback, useEffect, useRef, useState } from 'react';
import { useCopy } from '../copy/copy';
import { Breath } from '../parts/Breath';
import { useSay } from '../parts/LiveRegion';
import { Mark } from '../parts/Mark';
import './minute.css';

export function Minute(props: {
  readonly hasCall: boolean;
  readonly onGoOn: () => void;
  readonly onStop: () => void;
}) {
  const copy = useCopy();
  const say = useSay();
  const [isResetting, setIsResetting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const over = useCallback(() => say(copy.minute.resetOver), [say, copy]);
  return (
    <div className="minute-page" data-room="" role="dialog" aria-modal="true" aria-labelledby="minute-title">
      <p className="head wrap">
        <span className="mark">
          <Mark />
          {copy.common.product}
        </span>
      </p>
      <div className="sea">
        <div className="said">
          <h1 className="finding" id="minute-title" tabIndex={-1} ref={heading}>
            {copy.minute.title}
          </h1>
          <p>{props.hasCall ? copy.minute.leadInCall : copy.minute.lead}</p>
        </div>
        {isResetting ? (
          <>
            <Breath
              breaths={7}
              words={[copy.minute.breatheIn, copy.minute.more, copy.minute.breatheOut]}
              label={copy.minute.lineLabel}
              onOver={over}
            />
            <p className="follow small">{copy.minute.follow}</p>
          </>
        ) : (
          <div className="level" aria-hidden="true" />
        )}
      </div>
      <nav className="ways" aria-label={copy.minute.ways}>
        <ul className="wrap">
          <li>
            <button type="button" onClick={props.onGoOn}>
              {copy.minute.goOn}
              <span>{props.hasCall ? copy.minute.goOnCall : copy.minute.goOnElse}</span>
            </button>
          </li>
          <li>
            <button
              type="button"
              aria-pressed={isResetting}
              onClick={() => {
                setIsResetting(!isResetting);
                if (!isResetting) say(copy.minute.resetBegun);
              }}
            >
              {copy.minute.reset}
              <span>{copy.minute.resetDetail}</span>
            </button>
          </li>
          <li>
            <button type="button" onClick={props.onStop}>
              {copy.minute.stop}
              <span>{props.hasCall ? copy.minute.stopCall : copy.minute.stopElse}</span>
            </button>
          </li>
        </ul>
      </nav>
    </div>
  );
}
