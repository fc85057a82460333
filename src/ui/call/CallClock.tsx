// Call time as figures, by the recordings. Asks once a frame while time may run, and draws once a second.

import { useEffect, useState } from 'react';
import { clockText } from '../parts/clockText';

export function CallClock(props: { readonly nowMs: () => number; readonly isRunning: boolean }) {
  const { nowMs, isRunning } = props;
  const [text, setText] = useState(() => clockText(nowMs()));
  useEffect(() => {
    setText(clockText(nowMs()));
    if (!isRunning) return;
    let frame = requestAnimationFrame(function look() {
      setText(clockText(nowMs()));
      frame = requestAnimationFrame(look);
    });
    return () => cancelAnimationFrame(frame);
  }, [nowMs, isRunning]);
  return text;
}
