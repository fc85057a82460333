// Segmented choice: two to four words that exclude each other, on one edge. More than four: a list.

import { useId } from 'react';

export interface SegOption<V extends string | number> {
  readonly value: V;
  readonly text: string;
}

export function Seg<V extends string | number>(props: {
  readonly legend: string;
  readonly options: readonly SegOption<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly isDisabled?: boolean;
}) {
  const name = useId();
  return (
    <fieldset className="seg" disabled={props.isDisabled}>
      <legend>{props.legend}</legend>
      <div>
        {props.options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
