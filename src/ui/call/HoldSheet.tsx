// The Hold sheet: for how long and why, in the words the customer hears. Only the promised length has consequences.

import { useState } from 'react';
import { useRunning } from '../app/services';
import { useCopy } from '../copy/copy';
import { Seg } from '../parts/Seg';
import { Sheet } from './Sheet';

/** Seconds that can be promised; 0 is a hold without a word. */
const LENGTHS = [60, 120, 300, 0] as const;
const REASONS = ['check', 'ask', 'do'] as const;

export function HoldSheet(props: { readonly canHold: boolean; readonly onClose: () => void }) {
  const { call } = useCopy();
  const copy = call.holdSheet;
  const { session } = useRunning();
  const [seconds, setSeconds] = useState<(typeof LENGTHS)[number]>(120);
  const [reason, setReason] = useState<(typeof REASONS)[number]>('check');
  if (!props.canHold)
    return (
      <Sheet title={copy.title} keep={copy.keep} onClose={props.onClose}>
        <p>{copy.closed}</p>
      </Sheet>
    );
  return (
    <Sheet
      title={copy.title}
      keep={copy.keep}
      onClose={props.onClose}
      confirm={{ text: copy.confirm, isReady: true, why: '' }}
      onConfirm={() => {
        session.send({ type: 'hold.start', ...(seconds > 0 && { promisedSeconds: seconds }) });
        props.onClose();
      }}
    >
      <div className="sheet-fields">
        <Seg
          legend={copy.lengths}
          hasDigits
          options={LENGTHS.map((value) => ({
            value,
            text: value === 0 ? copy.parked : copy.length(value),
          }))}
          value={seconds}
          onChange={setSeconds}
        />
        <Seg
          legend={copy.reasons}
          options={REASONS.map((value) => ({ value, text: copy.reason[value] }))}
          value={reason}
          onChange={setReason}
          isDisabled={seconds === 0}
        />
      </div>
      <p className="sheet-words">
        <span className="label">{copy.wordsLabel}</span>
        {seconds === 0 ? copy.parkedWords : <q>{copy.words(seconds, copy.because[reason])}</q>}
      </p>
    </Sheet>
  );
}
