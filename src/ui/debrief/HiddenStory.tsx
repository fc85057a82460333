// What was going on for the customer, and what brought it out or kept it in. Reveals, never scolds.

import { memo } from 'react';
import { useCopy } from '../copy/copy';
import type { Debrief } from './readDebrief';
import { storyOf } from './storyOf';

export const HiddenStory = memo(function HiddenStory(props: { readonly debrief: Debrief }) {
  const { story: words } = useCopy().debrief;
  return (
    <section className="row wrap side-h" aria-labelledby="story">
      <div className="lone">
        <h2 id="story">{words.title}</h2>
        <p className="big">{props.debrief.replay.stage.scenario.hiddenStory}</p>
      </div>
      <ul>
        {storyOf(props.debrief).map((part) => (
          <li key={`${part.kind} ${part.turn}`}>
            <b>
              {part.kind === 'out'
                ? words.out(part.turn)
                : part.kind === 'kept'
                  ? words.keptIn(part.turn)
                  : words.never}
            </b>
            {part.kind === 'out' && part.words !== '' && words.outWhy(part.words)}
            {part.kind === 'kept' && words.keptWhy}
          </li>
        ))}
      </ul>
    </section>
  );
});
