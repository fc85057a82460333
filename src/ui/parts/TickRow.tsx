// A tick row: a square that fills. Wherever several may hold.

import type { ReactNode } from 'react';

export function TickRow(props: {
  readonly isTicked: boolean;
  readonly onChange: (isTicked: boolean) => void;
  readonly children: ReactNode;
  readonly isDisabled?: boolean;
}) {
  return (
    <label className="tick-row">
      <input
        type="checkbox"
        checked={props.isTicked}
        disabled={props.isDisabled}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <i />
      <span>{props.children}</span>
    </label>
  );
}
