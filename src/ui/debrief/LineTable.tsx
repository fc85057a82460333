// The steady line in figures, for whoever would rather read it.

import { heatBand } from '../../engine/customer/heatBand';
import { useCopy } from '../copy/copy';
import { clockText } from '../parts/clockText';
import type { ChartFacts } from './chartFacts';
import type { Debrief } from './readDebrief';
import { whole } from './whole';

/** A wide table scrolls in its own box, and without a tab stop the keyboard cannot reach what is out of sight. */
const REACHABLE = { tabIndex: 0 } as const;

export function LineTable(props: { readonly debrief: Debrief; readonly facts: ChartFacts }) {
  const { debrief: words, heat } = useCopy();
  const { columns, fromTo, abuse } = words.line;
  const { pronoun } = props.debrief.replay.stage.scenario.cast.customer;
  return (
    <details className="asfig">
      <summary>{words.line.asTable}</summary>
      <section className="scrolls" {...REACHABLE} aria-label={words.line.caption}>
        <table className="fig">
          <caption className="sr">{words.line.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.decision}</th>
              <th scope="col">{columns.at}</th>
              <th scope="col">{columns.verdict}</th>
              <th scope="col">{columns.heat}</th>
              <th scope="col">{columns.trust}</th>
              <th scope="col">{columns.distress}</th>
              <th scope="col">{columns.abuse}</th>
              <th scope="col">{columns.was(pronoun)}</th>
            </tr>
          </thead>
          <tbody>
            {props.facts.decisions.map(({ decision, atMs }) => {
              const { before, after } = decision;
              const verdict =
                decision.verdict === null ? words.noGrade : words.grades[decision.verdict.grade];
              return (
                <tr key={decision.turn}>
                  <th scope="row">{decision.turn}</th>
                  <td>{clockText(atMs)}</td>
                  <td>{decision.cutIn === null ? verdict : words.line.cutIn(verdict)}</td>
                  <td>{fromTo(whole(before.heat), whole(after.heat))}</td>
                  <td>{fromTo(whole(before.trust), whole(after.trust))}</td>
                  <td>{fromTo(whole(before.distress), whole(after.distress))}</td>
                  <td>{abuse[after.abuse]}</td>
                  <td>{heat.bands[heatBand(after.heat)]}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </details>
  );
}
