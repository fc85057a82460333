// The address of a call while none is open here: offers the one that was left, or that another tab has.

import { useEffect, useRef } from 'react';
import { useCopy } from '../copy/copy';
import { Key, KeyLink } from '../parts/Key';
import { Page } from './Page';
import { hrefs } from './paths';
import { useDraft } from './rows';
import { useServices } from './services';
import { useResume } from './useResume';

export function NoCallPage() {
  const copy = useCopy();
  const { library, isTakenOver } = useServices();
  const draft = useDraft();
  const left = draft === 'loading' ? null : draft;
  const { goOn, takeOver, isElsewhere, fault: found } = useResume(left);
  const contact = library.find((entry) => entry.id === left?.scenarioId);
  const fault = found ?? (left !== null && contact === undefined ? 'unknown' : null);
  const words = copy.app.noCall;
  const customer = contact?.customer ?? '';
  const key = useRef<HTMLButtonElement>(null);
  const isOffered = draft !== 'loading' && fault === null && (left !== null || isElsewhere);
  useEffect(() => {
    if (isOffered) key.current?.focus();
  }, [isOffered]);
  if (draft === 'loading') return null;
  const [title, lead] = isElsewhere
    ? isTakenOver
      ? [words.takenTitle, words.taken]
      : [words.elsewhereTitle, words.elsewhere]
    : left
      ? [words.waitsTitle, words.waits(customer)]
      : [words.title, words.lead];
  return (
    <Page title={title}>
      <main className="wrap plain-page" id="main">
        <h1 className="finding">{title}</h1>
        <p className="lead">{fault === null ? lead : copy.app.startFault[fault]}</p>
        <div className="acts">
          {isOffered && (
            <Key kind="go" ref={key} onClick={isElsewhere ? takeOver : goOn}>
              {isElsewhere ? (isTakenOver ? words.takeBack : words.takeOver) : copy.library.doors.resumeKey}
            </Key>
          )}
          <KeyLink href={hrefs.library}>{copy.common.backToContacts}</KeyLink>
          <KeyLink href={hrefs.history}>{copy.common.history}</KeyLink>
        </div>
      </main>
    </Page>
  );
}
