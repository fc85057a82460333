// A notice: one sentence between two rules, with its one action. No colour, no icon.

import type { ReactNode } from 'react';

export function Notice(props: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className="notice">
      <p>{props.children}</p>
      {props.action}
    </div>
  );
}
