// The agent's own line for a decision: written, compared by the agent with three features, kept in this page's memory only. Scores nothing.

import { useState } from 'react';
import { BEHAVIOURS } from '../../engine/behaviours/catalogue';
import { useCopy } from '../copy/copy';
import { Field } from '../parts/Field';
import { TickRow } from '../parts/TickRow';
import type { JudgedDecision } from './withReview';

/** What a spoken line can hold before the listener loses it. */
const MOST_WORDS = 35;

export function SayYourWay(props: { readonly decision: JudgedDecision }) {
  const { own: words } = useCopy().debrief.decision;
  const [line, setLine] = useState('');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const strong = props.decision.options.find(({ verdict }) => verdict?.grade === 'strong');
  const count = line.split(/\s+/).filter((word) => word !== '').length;
  const features = [
    ...(strong?.reply.shows ?? []).map((id) => words.does(BEHAVIOURS[id].label)),
    words.aloud,
    words.true,
  ].slice(0, 3);
  return (
    <details className="own-way">
      <summary>{words.title}</summary>
      <Field
        label={words.label}
        value={line}
        onChange={setLine}
        isLong
        help={count > MOST_WORDS ? words.long(count) : words.help}
      />
      {line.trim() !== '' && (
        <fieldset>
          <legend className="label">{words.compare}</legend>
          {features.map((feature) => (
            <TickRow
              key={feature}
              isTicked={ticked.has(feature)}
              onChange={(isTicked) => {
                const next = new Set(ticked);
                if (isTicked) next.add(feature);
                else next.delete(feature);
                setTicked(next);
              }}
            >
              {feature}
            </TickRow>
          ))}
        </fieldset>
      )}
    </details>
  );
}
