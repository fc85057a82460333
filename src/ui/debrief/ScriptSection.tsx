// The call as it was said, the line upright in the margin, verdicts and hidden thoughts beside it.

import { useMemo } from 'react';
import { ownEntry } from '../../engine/platform/ownEntry';
import { useCopy } from '../copy/copy';
import type { Debrief } from './readDebrief';
import { ScriptItem } from './ScriptItem';
import { scriptOf } from './scriptOf';

export function ScriptSection(props: {
  readonly debrief: Debrief;
  readonly open: number;
  readonly onOpen: (decision: number) => void;
}) {
  const { script: words } = useCopy().debrief;
  const { debrief } = props;
  const rows = useMemo(() => scriptOf(debrief), [debrief]);
  const { scenario } = debrief.replay.stage;
  const ending = ownEntry(scenario.endings, debrief.card.ending.id);
  const note = debrief.replay.note ?? [];
  return (
    <section className="row wrap" aria-labelledby="script">
      <div className="sh">
        <h2 id="script">{words.title}</h2>
        <p className="small">{words.legend}</p>
      </div>
      <ol className="sc">
        {rows.map((row) => (
          <ScriptItem
            key={row.entry.startMs}
            row={row}
            timeline={debrief.timeline}
            pronoun={scenario.cast.customer.pronoun}
            open={props.open}
            onOpen={props.onOpen}
          />
        ))}
      </ol>
      <dl className="after-call">
        {ending !== undefined && (
          <div>
            <dt>{words.over}</dt>
            <dd>
              <b>{ending.title}.</b> {ending.outcome}
            </dd>
          </div>
        )}
        <div>
          <dt>{words.note}</dt>
          <dd>
            {note.length === 0
              ? words.noNote
              : note.map((id) => ownEntry(scenario.note, id)?.text ?? id).join(' ')}
          </dd>
        </div>
      </dl>
    </section>
  );
}
