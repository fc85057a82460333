// One of a list too long for a segmented choice: its label beside it, the browser's own list under it.

import { useId } from 'react';

export interface PickOption<V extends string> {
  readonly value: V;
  readonly text: string;
}

export function Pick<V extends string>(props: {
  readonly label: string;
  readonly options: readonly PickOption<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}) {
  const id = useId();
  const choose = (text: string): void => {
    const chosen = props.options.find(({ value }) => value === text);
    if (chosen !== undefined) props.onChange(chosen.value);
  };
  return (
    <div className="pick">
      <label htmlFor={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={(event) => choose(event.currentTarget.value)}>
        {props.options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
