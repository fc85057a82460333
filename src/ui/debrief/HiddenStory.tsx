// What was going on for the customer, and what brought it out or kept it in. Reveals, never scolds.

import { memo, useEffect, useRef, useState } from 'react';
import { storyFacts } from '../../engine/score/facts/story';
import { useCopy } from '../copy/copy';
import { Key } from '../parts/Key';
import type { Debrief } from './readDebrief';

/** A call over in so many of the agent's turns has met little of it: it keeps its story for the next time unless asked. */
const TOO_SHORT = 3;

export const HiddenStory = memo(function HiddenStory(props: { readonly debrief: Debrief }) {
  const { story: words } = useCopy().debrief;
  const [isAsked, setIsAsked] = useState(false);
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isAsked) told.current?.focus();
  }, [isAsked]);
  if (!isAsked && props.debrief.replay.final.customer.turn <= TOO_SHORT)
    return (
      <section className="row wrap side-h" aria-labelledby="story">
        <div className="lone">
          <h2 id="story">{words.title}</h2>
          <p>{words.unheard}</p>
          <Key onClick={() => setIsAsked(true)}>{words.show}</Key>
        </div>
      </section>
    );
  return (
    <section className="row wrap side-h" aria-labelledby="story">
      <div className="lone">
        <h2 id="story">{words.title}</h2>
        <p className="big" tabIndex={-1} ref={told}>
          {props.debrief.replay.stage.scenario.hiddenStory}
        </p>
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
