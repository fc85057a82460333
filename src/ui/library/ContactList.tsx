// The contacts as rows on one clock: a trace is the last call, a bare rule the time to set aside.

import type { Attempt } from '../../engine/store/records.types';
import type { Contact } from '../app/contact';
import type { AttemptLines } from '../app/useAttemptLines';
import { useCopy } from '../copy/copy';
import { ContactRow } from './ContactRow';

const RULER_MINUTES = [0, 2, 4, 6, 8, 10] as const;

export function ContactList(props: {
  readonly contacts: readonly Contact[];
  readonly latest: readonly Attempt[];
  readonly lines: AttemptLines;
  readonly openScenarioId: string | null;
}) {
  const copy = useCopy();
  const { columns, clockStart } = copy.library;
  return (
    <>
      <div className="cols" aria-hidden="true">
        <span>{columns.contact}</span>
        <span className="c3">{columns.opens}</span>
        <span>{columns.trains}</span>
        <span>{columns.difficulty}</span>
        <svg className="ruler" viewBox="0 0 240 20" aria-hidden="true">
          {RULER_MINUTES.map((minute) => (
            <text
              key={minute}
              x={minute * 24}
              y={11}
              textAnchor={minute === 0 ? 'start' : minute === 10 ? 'end' : 'middle'}
            >
              {minute === 0 ? clockStart : minute}
            </text>
          ))}
          <path d={RULER_MINUTES.map((minute) => `M${Math.min(239.5, minute * 24 + 0.5)} 15V20`).join('')} />
        </svg>
      </div>
      <ol className="list">
        {props.contacts.map((contact) => {
          const attempt = props.latest.find((row) => row.scenarioId === contact.id);
          return (
            <ContactRow
              key={contact.id}
              contact={contact}
              attempt={attempt ?? null}
              lines={props.lines}
              isOpen={contact.id === props.openScenarioId}
            />
          );
        })}
      </ol>
    </>
  );
}
