// A slider for things with a middle: a scale with a pointer. The word under the pointer is read out.

import { useId } from 'react';

export function Slider(props: {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** Low, middle, high. */
  readonly words: readonly [string, string, string];
  /** What is read out for the present value. */
  readonly valueText: string;
  readonly onChange: (value: number) => void;
}) {
  const id = useId();
  return (
    <div className="slide">
      <label className="lab" htmlFor={id}>
        {props.label}
      </label>
      <input
        id={id}
        type="range"
        min={props.min}
        max={props.max}
        step={props.step}
        value={props.value}
        aria-valuetext={props.valueText}
        onChange={(event) => props.onChange(event.currentTarget.valueAsNumber)}
      />
      <div aria-hidden="true">
        {props.words.map((word) => (
          <span key={word}>{word}</span>
        ))}
      </div>
    </div>
  );
}
