// After the introduction: what moved the caller, in two or three sentences, and the way to the first whole contact.

import { type MouseEvent, useEffect, useRef } from 'react';
import { useCopy } from '../copy/copy';
import { Key, KeyLink } from '../parts/Key';
import { introductionFacts } from './introductionFacts';
import { Page } from './Page';
import { goToInstead, hrefs } from './paths';
import { useRunning, useServices, useSession } from './services';
import './lesson.css';

export function AfterFirstCall(props: { readonly onAgain: () => void }) {
  const copy = useCopy();
  const { library } = useServices();
  const { stage } = useRunning();
  const { moves } = useSession();
  const { after } = copy.firstCall;
  const who = stage.scenario.cast.customer.pronoun;
  const { from, to, calmed, heated } = introductionFacts(stage, moves);
  const first = library.toSorted((a, b) => a.difficulty - b.difficulty)[0];
  const word = (band: typeof from): string => copy.heat.bands[band].toLowerCase();
  const key = useRef<HTMLAnchorElement>(null);
  useEffect(() => key.current?.focus(), []);
  const href = first === undefined ? hrefs.library : hrefs.brief(first.id);
  const go = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goToInstead(href);
  };
  return (
    <Page title={after.title} keepsFocus>
      <main className="wrap plain-page after-first" id="main">
        <h1 className="finding">{after.title}</h1>
        <p className="lead">{after.lead(who, word(from), word(to))}</p>
        {calmed !== null && <p>{after.calmed(who, calmed.words)}</p>}
        {heated !== null && <p>{after.heated(who, heated.words, heated.heard)}</p>}
        {calmed === null && heated === null && <p>{after.level(who)}</p>}
        <p>{after.next}</p>
        <div className="acts">
          <KeyLink kind="go" href={href} ref={key} onClick={go}>
            {after.go}
          </KeyLink>
          <Key kind="text" onClick={props.onAgain}>
            {after.again}
          </Key>
        </div>
        <p className="small">{after.kept}</p>
      </main>
    </Page>
  );
}
