// Who is on the line and what the record says, with the keys of the drawers. On a narrow screen the record folds.

import { useId, useState } from 'react';
import { StoreNotice } from '../app/StoreNotice';
import { useRunning, useSession } from '../app/services';
import { useCopy } from '../copy/copy';
import { RecordList } from '../parts/RecordList';

export type DrawerName = 'transcript' | 'policy' | 'hint';

/** A long record scrolls in its own box, and without a tab stop the keyboard cannot reach what is out of sight. */
const REACHABLE = { tabIndex: 0 } as const;

export function WhoSection(props: {
  readonly open: DrawerName | null;
  readonly onToggle: (name: DrawerName) => void;
  readonly isGuided: boolean;
  readonly canRewind: boolean;
  readonly onRewind: () => void;
}) {
  const { call: copy } = useCopy();
  const { stage } = useRunning();
  const { fault } = useSession();
  const { cast, brief } = stage.scenario;
  const [isUnfolded, setIsUnfolded] = useState(false);
  const record = useId();
  const drawer = (name: DrawerName, text: string, detail: string, shortcut: string, className?: string) => (
    <button
      type="button"
      className={className === undefined ? 'drawer' : `drawer ${className}`}
      id={name === 'hint' ? 'open-hint-narrow' : `open-${name}`}
      aria-expanded={props.open === name}
      aria-controls={props.open === name ? `drawer-${name}` : undefined}
      aria-keyshortcuts={shortcut}
      onClick={() => props.onToggle(name)}
    >
      {text} <span>{detail}</span>
      <kbd>{shortcut}</kbd>
    </button>
  );
  return (
    <section className="who" aria-label={copy.reference}>
      <div className="caller">
        <h1>{cast.customer.name}</h1>
        <p className="label">{brief.customer}</p>
        <button
          type="button"
          className="drawer fold"
          aria-expanded={isUnfolded}
          aria-controls={record}
          onClick={() => setIsUnfolded(!isUnfolded)}
        >
          {copy.record} <span>{copy.recordRows(brief.record.length)}</span>
        </button>
        <section
          id={record}
          className={isUnfolded ? 'record' : 'record folded'}
          aria-label={copy.record}
          {...REACHABLE}
        >
          <RecordList rows={brief.record} />
        </section>
        <StoreNotice fault={fault} />
      </div>
      <fieldset className="drawers" aria-label={copy.drawers}>
        {drawer('transcript', copy.transcript, copy.transcriptDetail, 'Y')}
        {drawer('policy', copy.policy, copy.policyDetail, 'P')}
        {props.isGuided && (
          <>
            {drawer('hint', copy.hint, '', copy.hintKey, 'only-m')}
            <button
              type="button"
              className="drawer only-m"
              disabled={!props.canRewind}
              onClick={props.onRewind}
            >
              {copy.rewind}
            </button>
          </>
        )}
      </fieldset>
    </section>
  );
}
