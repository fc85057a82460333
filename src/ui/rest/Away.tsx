// Walking away: for a while that one chooses, or for none. Nothing rings, nothing notes it; the screen only says when the time is up.

import { useEffect, useState } from 'react';
import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { Key } from '../parts/Key';
import { useSay } from '../parts/LiveRegion';
import { Seg } from '../parts/Seg';

const MINUTE_MS = 60_000;
const HOUR = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** Each heading is read as it comes. */
const takeFocus = (heading: HTMLHeadingElement | null): void => heading?.focus();

export function Away(props: { readonly onBack: () => void }) {
  const { rest } = useCopy();
  const copy = rest.away;
  const { clock } = useServices();
  const say = useSay();
  const [minutes, setMinutes] = useState(5);
  /** Epoch ms; 0 without a time; null while still here. */
  const [untilAt, setUntilAt] = useState<number | null>(null);
  const [isUp, setIsUp] = useState(false);
  useEffect(() => {
    if (untilAt === null || untilAt === 0) return;
    const timer = clock.setTimeout(
      () => {
        setIsUp(true);
        say(copy.over);
      },
      Math.max(0, untilAt - clock.now()),
    );
    return () => clock.clearTimeout(timer);
  }, [untilAt, clock, say, copy]);

  if (untilAt === null)
    return (
      <div className="said">
        <h2 key="here" className="finding" tabIndex={-1} ref={takeFocus}>
          {copy.title}
        </h2>
        <p>{copy.lead}</p>
        <Seg legend={copy.legend} options={copy.options} value={minutes} onChange={setMinutes} />
        <div className="acts">
          <Key onClick={() => setUntilAt(minutes === 0 ? 0 : clock.now() + minutes * MINUTE_MS)}>
            {copy.go}
          </Key>
          <Key kind="text" onClick={props.onBack}>
            {copy.stay}
          </Key>
        </div>
      </div>
    );
  return (
    <div className="said">
      <h2 key="gone" className="finding" tabIndex={-1} ref={takeFocus}>
        {copy.gone}
      </h2>
      <p>{isUp ? copy.over : untilAt === 0 ? copy.open : copy.until(HOUR.format(untilAt))}</p>
      <div className="acts">
        <Key onClick={props.onBack}>{copy.back}</Key>
      </div>
    </div>
  );
}
