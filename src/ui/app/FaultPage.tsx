// A screen that threw: what happened, what it means, what can be done.

import { useCopy } from '../copy/copy';
import { Key, KeyLink } from '../parts/Key';
import { Page } from './Page';
import { hrefs } from './paths';

export function FaultPage(props: { readonly error: Error; readonly onRetry: () => void }) {
  const copy = useCopy();
  return (
    <Page title={copy.app.fault.title}>
      <main className="wrap plain-page" id="main">
        <h1 className="finding">{copy.app.fault.title}</h1>
        <p className="lead">{copy.app.fault.lead}</p>
        <div className="acts">
          <Key kind="go" onClick={props.onRetry}>
            {copy.app.fault.retry}
          </Key>
          <KeyLink href={hrefs.library}>{copy.common.backToContacts}</KeyLink>
        </div>
        <details>
          <summary>{copy.app.fault.detail}</summary>
          <p className="label">{props.error.message}</p>
        </details>
      </main>
    </Page>
  );
}
