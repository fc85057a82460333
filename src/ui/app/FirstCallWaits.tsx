// Why the introduction does not ring: another call is open here, or it could not be opened. Says so, and shows the way on.

import { useCopy } from '../copy/copy';
import { Key, KeyLink } from '../parts/Key';
import { Page } from './Page';
import { hrefs } from './paths';
import { type StartFault, useRunning } from './services';

export function OtherCallOpen(props: { readonly onBegin: () => void }) {
  const copy = useCopy();
  const words = copy.firstCall.otherOpen;
  const { stage } = useRunning();
  return (
    <Page title={words.title}>
      <main className="wrap plain-page" id="main">
        <h1 className="finding">{words.title}</h1>
        <p className="lead">{words.lead(stage.scenario.cast.customer.name)}</p>
        <div className="acts">
          <KeyLink kind="go" href={hrefs.call}>
            {copy.library.doors.resumeKey}
          </KeyLink>
          <Key onClick={props.onBegin}>{words.begin}</Key>
        </div>
      </main>
    </Page>
  );
}

export function CannotStart(props: { readonly fault: StartFault }) {
  const { app, common } = useCopy();
  return (
    <Page title={app.notFound.title}>
      <main className="wrap plain-page" id="main">
        <h1 className="finding">{app.notFound.title}</h1>
        <p className="lead">{app.startFault[props.fault]}</p>
        <div className="acts">
          <KeyLink kind="go" href={hrefs.library}>
            {common.backToContacts}
          </KeyLink>
        </div>
      </main>
    </Page>
  );
}
