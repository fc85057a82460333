// One contact: who rings, how it opens, what it trains and contains, how hard, and how it went last.

import type { Attempt } from '../../engine/store/records.types';
import type { Contact } from '../app/contact';
import { dayText } from '../app/dayText';
import { EndingTitle } from '../app/EndingTitle';
import { hrefs } from '../app/paths';
import { useServices } from '../app/services';
import { type AttemptLines, useLine } from '../app/useAttemptLines';
import { useCopy } from '../copy/copy';
import { ContentLabel } from '../parts/ContentLabel';
import { RowLine } from '../parts/RowLine';
import { Stressed } from '../parts/Stressed';

const LEVELS = [1, 2, 3, 4, 5] as const;

export function ContactRow(props: {
  readonly contact: Contact;
  readonly attempt: Attempt | null;
  readonly lines: AttemptLines;
  readonly isOpen: boolean;
}) {
  const copy = useCopy();
  const { clock } = useServices();
  const { contact, attempt } = props;
  const line = useLine(props.lines, attempt?.id);
  return (
    <li className="r">
      <div className="what">
        <h3>
          <a href={hrefs.brief(contact.id)}>{contact.title}</a>
        </h3>
        <p className="who-rings">{copy.library.who(contact.sectorLine, contact.channel === 'message')}</p>
      </div>
      <p className="sit">
        <Stressed text={contact.opening} />
      </p>
      <div className="tr">
        {contact.trains.map((competence) => (
          <p key={competence}>{copy.library.trains[competence]}</p>
        ))}
        {contact.labels.length > 0 && (
          <ContentLabel
            lead={copy.common.contains}
            text={contact.labels.map((label) => label.text).join(', ')}
          />
        )}
      </div>
      <div className="d">
        <span className="dif" role="img" aria-label={copy.library.difficulty(contact.difficulty)}>
          {LEVELS.map((level) => (
            <i key={level} className={level <= contact.difficulty ? 'on' : undefined} />
          ))}
        </span>
      </div>
      <div className="st">
        <RowLine entries={line?.entries ?? null} endMs={line?.totalMs ?? contact.minutes * 60_000} />
        <p className="res">
          <b>{copy.common.minutesShort(contact.minutes)}</b>
          <span>
            {props.isOpen ? (
              copy.library.inProgress
            ) : attempt === null ? (
              copy.library.notPlayed
            ) : (
              <>
                <EndingTitle attempt={attempt} />, {dayText(attempt.savedAt, clock.now(), copy.common.days)}
              </>
            )}
          </span>
        </p>
      </div>
    </li>
  );
}
