// The strip of the debrief: the steady line across or upright, its table, and the two roads of a fork.

import { useMemo } from 'react';
import { useCopy } from '../copy/copy';
import { ChartTall } from './ChartTall';
import { ChartWide } from './ChartWide';
import { chartFacts } from './chartFacts';
import { LineTable } from './LineTable';
import type { Debrief } from './readDebrief';
import { TwoRoads } from './TwoRoads';
import type { Parent } from './useDebrief';
import { whole } from './whole';

export function LineSection(props: {
  readonly debrief: Debrief;
  readonly parent: Parent;
  readonly open: number;
  readonly onOpen: (decision: number) => void;
}) {
  const { line } = useCopy().debrief;
  const { debrief, parent } = props;
  const facts = useMemo(() => chartFacts(debrief), [debrief]);
  const heats = [
    whole(debrief.replay.opening.customer.heat),
    ...debrief.decisions.map(({ after }) => whole(after.heat)),
  ];
  const chart = {
    debrief,
    facts,
    parent: parent.kind === 'ready' ? parent.debrief.timeline : null,
    open: props.open,
    onOpen: props.onOpen,
    label: line.said(heats),
  };
  const hasAbuse = facts.abuse.length > 0;
  return (
    <>
      <section className="strip steady" aria-label={line.section}>
        <div className="wrap">
          <ChartWide {...chart} />
          <ChartTall {...chart} />
        </div>
      </section>
      <div className="wrap under-line">
        {hasAbuse && (
          <p className="label">{line.abuseNote(debrief.replay.stage.scenario.cast.customer.pronoun)}</p>
        )}
        <LineTable debrief={debrief} facts={facts} />
      </div>
      <TwoRoads debrief={debrief} parent={parent} />
    </>
  );
}
