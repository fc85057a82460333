// A sheet of paper in the place of the replies: one question, its choices, one confirmation. Never over the words; digits choose, Enter confirms, Escape puts it back.

import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Key } from '../parts/Key';
import { useDigits } from './useDigits';

export function Sheet(props: {
  readonly title: string;
  readonly keep: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Absent: there is nothing to confirm. */
  readonly confirm?: { readonly text: string; readonly isReady: boolean; readonly why: string };
  readonly onConfirm?: () => void;
}) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { confirm } = props;
  const sheet = useRef<HTMLDivElement>(null);
  useDigits(sheet);
  return (
    <div className="lit sheet" role="dialog" aria-labelledby={id} ref={sheet}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (confirm?.isReady) props.onConfirm?.();
        }}
      >
        <h2 id={id} tabIndex={-1} ref={heading}>
          {props.title}
        </h2>
        <div className="sheet-body">{props.children}</div>
        <div className="acts">
          {confirm && (
            <Key type="submit" aria-disabled={!confirm.isReady}>
              {confirm.text}
            </Key>
          )}
          <Key kind="text" onClick={props.onClose}>
            {props.keep}
          </Key>
          {confirm && !confirm.isReady && <p className="label">{confirm.why}</p>}
        </div>
      </form>
    </div>
  );
}
