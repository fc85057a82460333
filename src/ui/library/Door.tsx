// One door: what it is, its title, a few plain sentences, one key and a word beside it.

import { type ReactNode, useId } from 'react';

export function Door(props: {
  readonly kind: string;
  readonly title: ReactNode;
  readonly body: ReactNode;
  readonly action: ReactNode;
  readonly detail?: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{props.kind}</h2>
      <p className="t">{props.title}</p>
      <p className="p">{props.body}</p>
      <div className="acts">
        {props.action}
        {props.detail !== undefined && <span>{props.detail}</span>}
      </div>
    </section>
  );
}
