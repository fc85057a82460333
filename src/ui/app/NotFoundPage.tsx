// An address that leads nowhere: says so, and shows the way back.

import { useCopy } from '../copy/copy';
import { KeyLink } from '../parts/Key';
import { Page } from './Page';
import { hrefs } from './paths';

export function NotFoundPage() {
  const copy = useCopy();
  return (
    <Page title={copy.app.notFound.title}>
      <main className="wrap plain-page" id="main">
        <h1 className="finding">{copy.app.notFound.title}</h1>
        <p className="lead">{copy.app.notFound.lead}</p>
        <div className="acts">
          <KeyLink kind="go" href={hrefs.library}>
            {copy.common.backToContacts}
          </KeyLink>
        </div>
      </main>
    </Page>
  );
}
