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
  /** Digits choose: the place in the list is on each option and in `data-digit`. */
  readonly hasDigits?: boolean;
}) {
  const name = useId();
  return (
    <fieldset className="seg" disabled={props.isDisabled}>
      <legend>{props.legend}</legend>
      <div>
        {props.options.map((option, at) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
              {...(props.hasDigits && { 'data-digit': at + 1, 'aria-keyshortcuts': String(at + 1) })}
            />
            <span>
              {props.hasDigits && <kbd>{at + 1}</kbd>}
              {option.text}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
