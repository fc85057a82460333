// The note as the next colleague finds it: the record's last rows, then this call, and how long it takes to read.

import { useRunning } from '../app/services';
import { useCopy } from '../copy/copy';
import { shortName } from '../copy/shortName';
import { noteLength } from './noteLength';

/** Rows of the record that stand above the note. */
const ROWS_BEFORE = 2;

export function NotePreview(props: { readonly texts: readonly string[] }) {
  const { wrap } = useCopy();
  const { stage } = useRunning();
  const { record } = stage.scenario.brief;
  // rows of earlier contacts carry a day and an hour; this call is the last of them
  const dated = record.filter((row) => /\d{1,2}[:.]\d{2}$/.test(row.label));
  const thisCall = dated.at(-1);
  const before = dated.length > 0 ? dated.slice(-1 - ROWS_BEFORE, -1) : record.slice(-ROWS_BEFORE);
  return (
    <section className="seen" aria-labelledby="seen">
      <h2 id="seen">{wrap.seen}</h2>
      <div className="note-sheet">
        <dl>
          {before.map((row) => (
            <div key={row.label}>
              <dt>{row.label}</dt>
              <dd>{row.text}</dd>
            </div>
          ))}
          <div className="mine">
            <dt>{thisCall?.label ?? wrap.thisCall}</dt>
            <dd>
              {props.texts.length === 0 ? (
                <p className="empty">{wrap.empty(shortName(stage.scenario.cast.customer.name))}</p>
              ) : (
                <ul>
                  {props.texts.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        </dl>
        <p className="small">{wrap.reading(noteLength(props.texts))}</p>
      </div>
    </section>
  );
}
