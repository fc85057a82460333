// One of several that exclude each other, on a row of its own: a ring that fills, a name, what it would say.

import type { ReactNode } from 'react';

export function ChoiceRow(props: {
  readonly group: string;
  /** The key that chooses it; absent: none does. */
  readonly digit?: number;
  readonly isChosen: boolean;
  readonly isClosed?: boolean;
  readonly onChoose: () => void;
  readonly title: string;
  readonly children?: ReactNode;
}) {
  return (
    <label className={props.isClosed ? 'choice closed' : 'choice'}>
      <input
        type="radio"
        name={props.group}
        checked={props.isChosen}
        disabled={props.isClosed}
        data-digit={props.digit}
        aria-keyshortcuts={props.digit?.toString()}
        onChange={props.onChoose}
      />
      <i />
      <span>
        <b>
          {props.digit !== undefined && <kbd>{props.digit}</kbd>}
          {props.title}
        </b>
        {props.children}
      </span>
    </label>
  );
}
