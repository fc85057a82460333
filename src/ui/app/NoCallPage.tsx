// The address of a call while none is open: after a reload it offers the one that was left.

import { useCopy } from '../copy/copy';
import { Key, KeyLink } from '../parts/Key';
import { Page } from './Page';
import { hrefs } from './paths';
import { useDraft } from './rows';
import { useServices } from './services';
import { useResume } from './useResume';

export function NoCallPage() {
  const copy = useCopy();
  const { library } = useServices();
  const draft = useDraft();
  const left = draft === 'loading' ? null : draft;
  const { goOn, fault: found } = useResume(left);
  const contact = library.find((entry) => entry.id === left?.scenarioId);
  const fault = found ?? (left !== null && contact === undefined ? 'unknown' : null);
  const words = copy.app.noCall;
  if (draft === 'loading') return null;
  return (
    <Page title={left ? words.waitsTitle : words.title}>
      <main className="wrap plain-page" id="main">
        <h1 className="finding">{left ? words.waitsTitle : words.title}</h1>
        <p className="lead">
          {fault !== null
            ? copy.app.startFault[fault]
            : left
              ? words.waits(contact?.customer ?? '')
              : words.lead}
        </p>
        <div className="acts">
          {left && fault === null ? (
            <Key kind="go" onClick={goOn}>
              {copy.library.doors.resumeKey}
            </Key>
          ) : null}
          <KeyLink href={hrefs.library}>{copy.common.backToContacts}</KeyLink>
          <KeyLink href={hrefs.history}>{copy.common.history}</KeyLink>
        </div>
      </main>
    </Page>
  );
}
