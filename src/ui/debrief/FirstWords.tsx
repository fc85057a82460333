// Feelings first, then the agent's own view, before anything scored is shown. Neither leaves this page's memory.

import { useRef } from 'react';
import { useArrivalFocus } from '../app/useArrivalFocus';
import { useCopy } from '../copy/copy';
import { Field } from '../parts/Field';
import { Key, KeyLink } from '../parts/Key';
import { Notice } from '../parts/Notice';
import { type Feeling, Feelings } from './Feelings';

export interface OwnWords {
  readonly keep: string;
  readonly change: string;
}

export function FirstWords(props: {
  readonly feeling: Feeling | null;
  readonly onFeel: (feeling: Feeling) => void;
  readonly words: OwnWords;
  readonly onWrite: (words: OwnWords) => void;
  readonly onShow: () => void;
  /** Where a moment can be taken before anything else; null where the call held nothing to rest from. */
  readonly restHref: string | null;
}) {
  const { first, foot } = useCopy().debrief;
  const { words } = props;
  const show = useRef<HTMLButtonElement>(null);
  useArrivalFocus(show);
  return (
    <main className="wrap first-words" id="main">
      <h1 className="finding">{first.heading}</h1>
      <Feelings feeling={props.feeling} onFeel={props.onFeel} isLegendHidden />
      {props.restHref !== null && (
        <Notice action={<KeyLink href={props.restHref}>{foot.rest}</KeyLink>}>{first.hard}</Notice>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.onShow();
        }}
      >
        <h2>{first.own}</h2>
        <p className="label">{first.ownLead}</p>
        <div className="two">
          <Field
            label={first.keep}
            value={words.keep}
            isLong
            onChange={(keep) => props.onWrite({ ...words, keep })}
          />
          <Field
            label={first.change}
            value={words.change}
            isLong
            onChange={(change) => props.onWrite({ ...words, change })}
          />
        </div>
        <p className="label">{first.memory}</p>
        <div className="acts">
          <Key kind="go" type="submit" ref={show}>
            {first.show}
          </Key>
        </div>
      </form>
    </main>
  );
}
