// The replies on equal rules. Absent ones leave their rule and a dashed key, so that nothing moves when they come.

import type { Ref } from 'react';
import type { ReplyRow } from './replyRows';

export function Replies(props: {
  readonly rows: readonly ReplyRow[];
  readonly label: string;
  /** The word on a reply that was chosen from here before. */
  readonly tried: string;
  /** 0..1 of the patience used; null when nothing is timed. */
  readonly patience: number | null;
  readonly onChoose: (slot: number) => void;
  readonly ref: Ref<HTMLOListElement>;
}) {
  return (
    <div className="replies">
      {props.patience !== null && (
        <div
          className="patience"
          aria-hidden="true"
          style={{ ['--p' as string]: `${(props.patience * 100).toFixed(1)}%` }}
        />
      )}
      <ol aria-label={props.label} tabIndex={-1} ref={props.ref}>
        {props.rows.map((row, slot) => {
          const figure = slot + 1;
          if (row.state === 'open')
            return (
              <li key={figure}>
                <button
                  type="button"
                  className="reply"
                  aria-keyshortcuts={String(figure)}
                  // Enter held down on a focused button clicks again and again
                  onKeyDown={(event) => {
                    if (event.repeat) event.preventDefault();
                  }}
                  onClick={() => props.onChoose(slot)}
                >
                  <kbd>{figure}</kbd>
                  {row.isTried && <small>{props.tried}</small>}
                  <span>{row.text}</span>
                </button>
              </li>
            );
          return (
            <li key={figure} aria-hidden={row.state !== 'said'}>
              <div className={`reply ${row.state}`}>
                {row.state !== 'none' && <kbd>{figure}</kbd>}
                {row.state === 'said' && <span>{row.text}</span>}
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
