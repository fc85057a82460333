// Why time stands still, and how to go on. Stands in the place of the words and replies, which wait out of sight.

import { useEffect, useRef } from 'react';
import type { PauseReason } from '../../engine/session/session.types';
import { hrefs } from '../app/paths';
import { useCopy } from '../copy/copy';
import { Key, KeyLink } from '../parts/Key';

export function PausePage(props: { readonly because: PauseReason; readonly onGoOn: () => void }) {
  const { call } = useCopy();
  const copy = call.pause[props.because];
  const goOn = useRef<HTMLButtonElement>(null);
  useEffect(() => goOn.current?.focus(), []);
  return (
    <section className="paused" aria-labelledby="paused-title">
      <h2 className="finding" id="paused-title">
        {copy.title}
      </h2>
      <p>{copy.body}</p>
      <div className="acts">
        <Key kind="go" ref={goOn} onClick={props.onGoOn}>
          {call.pause.goOn}
        </Key>
        <KeyLink kind="text" href={hrefs.library}>
          {call.pause.leave}
        </KeyLink>
      </div>
    </section>
  );
}
