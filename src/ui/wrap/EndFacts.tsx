// How it ended, in four facts. The fourth is heat in words in Guided, and the length of the call elsewhere.

import type { SessionView } from '../../engine/session/session.types';
import { readingWord } from '../app/heatReading';
import { useRunning } from '../app/services';
import { useCopy } from '../copy/copy';
import { shortName } from '../copy/shortName';
import type { EndedCall } from './useEndedCall';

export function EndFacts(props: { readonly view: SessionView; readonly ended: EndedCall }) {
  const copy = useCopy();
  const { wrap } = copy;
  const { stage } = useRunning();
  const { customer } = stage.scenario.cast;
  const { call, endingId, moves } = props.view;
  const { readings, timeline } = props.ended;
  const lastMove = moves.findLast(({ type }) => type !== 'note');
  const hasHungUp = lastMove?.type === 'end' && lastMove.manner === 'hang-up';
  const hasSummed = call.closing !== 'open' && !hasHungUp;
  const who = {
    agent: hasSummed ? wrap.youSummed : wrap.you,
    customer: shortName(customer.name),
    nobody: wrap.both,
  }[call.endedBy ?? 'nobody'];
  const promised = [...new Set(call.commitments.map((one) => one.what))];
  const facts: readonly (readonly [label: string, text: string])[] = [
    [wrap.howEnded, stage.scenario.endings[endingId ?? '']?.title ?? wrap.both],
    [wrap.whoEnded, who],
    [wrap.promised, promised.length === 0 ? wrap.nothing : wrap.promises(promised)],
    readings === null
      ? [wrap.length, wrap.lengthText(Math.round(timeline.totalMs / 1000))]
      : [
          wrap.gotTo(customer.pronoun),
          wrap.fromTo(readingWord(readings.to, copy), readingWord(readings.from, copy)),
        ],
  ];
  return (
    <dl className="ended" aria-label={wrap.facts}>
      {facts.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
