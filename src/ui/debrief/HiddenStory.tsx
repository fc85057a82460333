// What was going on for the customer, and what brought it out or kept it in. Reveals, never scolds.

import { memo } from 'react';
import { storyFacts } from '../../engine/score/facts/story';
import { useCopy } from '../copy/copy';
import type { Debrief } from './readDebrief';

export const HiddenStory = memo(function HiddenStory(props: { readonly debrief: Debrief }) {
  const { story: words } = useCopy().debrief;
  return (
    <section className="row wrap side-h" aria-labelledby="story">
      <div className="lone">
        <h2 id="story">{words.title}</h2>
        <p className="big">{props.debrief.replay.stage.scenario.hiddenStory}</p>
      </div>
      <ul>
        {storyFacts(props.debrief.replay).map((fact) => (
          <li key={`${fact.kind} ${fact.need} ${'turn' in fact ? fact.turn : ''}`}>
            <b>
              {fact.kind === 'story-out'
                ? words.out(fact.turn)
                : fact.kind === 'story-kept'
                  ? words.keptIn(fact.turn)
                  : words.never}
            </b>
            {fact.kind === 'story-out' && fact.words !== '' && words.outWhy(fact.words)}
            {fact.kind === 'story-kept' && words.keptWhy}
          </li>
        ))}
      </ul>
    </section>
  );
});
