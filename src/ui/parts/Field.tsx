// A text field: label above, help below and always visible; a fault is said in words and by a thicker edge.

import { useId } from 'react';

export function Field(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  readonly fault?: string | undefined;
  readonly maxLength?: number;
  readonly isLong?: boolean;
}) {
  const id = useId();
  const shared = {
    id,
    value: props.value,
    maxLength: props.maxLength,
    autoComplete: 'off',
    'aria-invalid': props.fault === undefined ? undefined : true,
    'aria-describedby': props.help !== undefined || props.fault !== undefined ? `${id}-help` : undefined,
  };
  return (
    <div className="field">
      <label className="lab" htmlFor={id}>
        {props.label}
      </label>
      {props.isLong ? (
        <textarea {...shared} onChange={(event) => props.onChange(event.currentTarget.value)} />
      ) : (
        <input type="text" {...shared} onChange={(event) => props.onChange(event.currentTarget.value)} />
      )}
      {props.fault !== undefined ? (
        <p className="err" id={`${id}-help`}>
          {props.fault}
        </p>
      ) : (
        props.help !== undefined && (
          <p className="small" id={`${id}-help`}>
            {props.help}
          </p>
        )
      )}
    </div>
  );
}
