// One group of settings: its name on the left, its controls on the right.

import { type ReactNode, useId } from 'react';

export function SettingsPart(props: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="part" aria-labelledby={id}>
      <div>
        <h2 id={id}>{props.title}</h2>
        {props.lead !== undefined && <p className="label">{props.lead}</p>}
      </div>
      <div className="body">{props.children}</div>
    </section>
  );
}
