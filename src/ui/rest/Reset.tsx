// Ninety seconds, guided: five steps, each of which may be left at any second. As text it has no time at all. Nothing is counted.

import { useEffect, useRef, useState } from 'react';
import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { Breath } from '../parts/Breath';
import { Key } from '../parts/Key';
import { useSay } from '../parts/LiveRegion';

/** Milliseconds of each step, ninety seconds in all; five breaths of twelve are the second. */
const STEP_MS = [8_000, 60_000, 9_000, 9_000, 4_000] as const;
const BREATHS = 1;

export function Reset(props: { readonly onOver: () => void }) {
  const { rest } = useCopy();
  const copy = rest.reset;
  const { clock } = useServices();
  const say = useSay();
  const [step, setStep] = useState(0);
  const [isText, setIsText] = useState(false);
  const now = copy.steps[step];
  const heading = useRef<HTMLHeadingElement>(null);
  const { onOver } = props;
  const last = copy.steps.length - 1;

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (isText) return;
    const timer = clock.setTimeout(() => {
      if (step >= last) onOver();
      else setStep(step + 1);
    }, STEP_MS[step] ?? 0);
    return () => clock.clearTimeout(timer);
  }, [clock, step, last, isText, onOver]);

  useEffect(() => {
    if (!isText && now !== undefined) say(`${now.title}. ${now.body}`);
  }, [isText, now, say]);

  const keys = (
    <div className="acts">
      {!isText && (
        <Key small onClick={() => (step >= last ? onOver() : setStep(step + 1))}>
          {copy.next}
        </Key>
      )}
      <Key small kind="text" onClick={() => setIsText(!isText)}>
        {isText ? copy.timed : copy.asText}
      </Key>
      <Key small kind="text" onClick={onOver}>
        {copy.stop}
      </Key>
    </div>
  );
  if (isText)
    return (
      <div className="said as-text">
        <h2>{copy.asTextTitle}</h2>
        <ol>
          {copy.steps.map((one) => (
            <li key={one.title}>
              <b>{one.title}.</b> {one.body}
            </li>
          ))}
        </ol>
        {keys}
      </div>
    );
  return (
    <>
      <div className="said">
        <h2 className="finding" tabIndex={-1} ref={heading}>
          {now?.title}
        </h2>
        <p>{now?.body}</p>
        {keys}
      </div>
      {step === BREATHS ? (
        <Breath breaths={5} words={[rest.breathe[0], rest.breathe[1], rest.breathe[2]]} label={rest.line} />
      ) : (
        <div className="level" aria-hidden="true" />
      )}
    </>
  );
}
