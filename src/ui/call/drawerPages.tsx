// What the drawers hold: what was said, what may be offered, what to notice. Values in, pages out.

import type { Exchange } from '../../engine/session/session.types';
import { useRunning } from '../app/services';
import { useCopy } from '../copy/copy';
import { shortName } from '../copy/shortName';
import { speakerOf } from './speakerOf';

export function TranscriptPage(props: { readonly exchanges: readonly Exchange[] }) {
  const { call: copy } = useCopy();
  const { stage } = useRunning();
  if (props.exchanges.length === 0) return <p>{copy.transcriptEmpty}</p>;
  return (
    <ol className="drawer-list">
      {props.exchanges.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: words may repeat, and the list only grows or is cut at its end
        <li key={index}>
          <b>
            {one.who === 'customer'
              ? shortName(speakerOf(stage.scenario, one.lineId ?? null).name)
              : one.isCutIn === true
                ? copy.youCutIn
                : copy.you}
          </b>
          <p>{one.text}</p>
        </li>
      ))}
    </ol>
  );
}

export function PolicyPage() {
  const { call: copy } = useCopy();
  const { stage } = useRunning();
  const { brief } = stage.scenario;
  const { policy } = stage;
  return (
    <>
      <Clauses title={copy.mayOffer} clauses={Object.values(brief.mayOffer)} />
      <Clauses title={copy.mustNot} clauses={Object.values(brief.mustNot)} />
      <h3>{copy.housePolicy}</h3>
      <ol className="drawer-list">
        <li>
          <b>{policy.name}</b>
          <p>{policy.summary}</p>
        </li>
        {Object.values(policy.clauses).map((clause) => (
          <li key={clause.id}>{clause.text}</li>
        ))}
      </ol>
    </>
  );
}

function Clauses(props: {
  readonly title: string;
  readonly clauses: readonly ({ readonly text: string; readonly limit?: string } | undefined)[];
}) {
  return (
    <>
      <h3>{props.title}</h3>
      <ul className="drawer-list">
        {props.clauses.map(
          (clause) =>
            clause && (
              <li key={clause.text}>
                {clause.text}
                {clause.limit !== undefined && <p className="limit">{clause.limit}</p>}
              </li>
            ),
        )}
      </ul>
    </>
  );
}

export function HintPage(props: { readonly hint: string | null }) {
  const { call: copy } = useCopy();
  return <p className="hint-text">{props.hint ?? copy.noHint}</p>;
}
