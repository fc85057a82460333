// What reads otherwise, line by line: where, what it was, what it is there, by which rule. Draws rows, computes none.

import { useCopy } from '../copy/copy';
import './changeList.css';
import type { ChangeRow } from './houseChanges';

export function ChangeList(props: {
  readonly rows: readonly ChangeRow[];
  /** What the two readings are called. */
  readonly here?: string;
  readonly there?: string;
}) {
  const words = useCopy().debrief.otherHouse;
  const { rows, here: ownName = words.here, there: otherName = words.there } = props;
  return (
    <ul className="houses">
      {rows.map(({ key, where, here, there, rule }) => (
        <li key={key}>
          <p className="label">
            <b>{where}</b>
          </p>
          {here === null ? (
            <p>{there}</p>
          ) : (
            <dl>
              <div>
                <dt>{ownName}</dt>
                <dd>{here}</dd>
              </div>
              <div>
                <dt>{otherName}</dt>
                <dd>{there}</dd>
              </div>
            </dl>
          )}
          {rule !== null && <p className="small">{rule}</p>}
        </li>
      ))}
    </ul>
  );
}
