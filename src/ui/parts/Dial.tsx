// The intensity dial: three stops on a scale, a pointer, and above each what it sounds like, drawn.

import { type ReactNode, useId } from 'react';

export interface DialStop<V extends string | number> {
  readonly value: V;
  readonly text: string;
  readonly sample: ReactNode;
}

export function Dial<V extends string | number>(props: {
  readonly legend: string;
  readonly stops: readonly DialStop<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}) {
  const name = useId();
  return (
    <fieldset className="dial">
      <legend className="lab">{props.legend}</legend>
      <div>
        {props.stops.map((stop) => (
          <label key={stop.value}>
            {stop.sample}
            <input
              type="radio"
              name={name}
              checked={stop.value === props.value}
              onChange={() => props.onChange(stop.value)}
            />
            <i />
            <b>{stop.text}</b>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
