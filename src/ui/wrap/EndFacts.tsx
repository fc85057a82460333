// How it ended, in four facts. The fourth is heat in words in Guided, and the length of the call elsewhere.

import { ownEntry } from '../../engine/platform/ownEntry';
import { endedBy } from '../../engine/score/facts/ended';
import type { SessionView } from '../../engine/session/session.types';
import { readingWord } from '../app/heatReading';
import { useRunning } from '../app/services';
import { useCopy } from '../copy/copy';
import { PRONOUNS, textOf } from '../copy/pronouns';
import type { EndedCall } from './useEndedCall';

export function EndFacts(props: { readonly view: SessionView; readonly ended: EndedCall }) {
  const copy = useCopy();
  const { wrap } = copy;
  const { stage } = useRunning();
  const { customer } = stage.scenario.cast;
  const { call, endingId } = props.view;
  const { readings, timeline, replay } = props.ended;
  const by = replay === null ? 'nobody' : endedBy(replay).by;
  const who = PRONOUNS[customer.pronoun];
  const promised = [...new Set(call.commitments.map((one) => one.what))];
  const facts: readonly (readonly [label: string, texts: readonly string[]])[] = [
    [wrap.howEnded, [ownEntry(stage.scenario.endings, endingId ?? '')?.title ?? textOf(wrap.by.nobody, who)]],
    [wrap.whoEnded, [textOf(wrap.by[by], who)]],
    [wrap.promised, promised.length === 0 ? [wrap.nothing] : promised],
    readings === null
      ? [wrap.length, [wrap.lengthText(Math.round(timeline.totalMs / 1000))]]
      : [
          wrap.gotTo(customer.pronoun),
          [wrap.fromTo(readingWord(readings.to, copy), readingWord(readings.from, copy))],
        ],
  ];
  return (
    <dl className="ended" aria-label={wrap.facts}>
      {facts.map(([label, texts]) => (
        <div key={label}>
          <dt>{label}</dt>
          {texts.map((text) => (
            <dd key={text}>{text}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
