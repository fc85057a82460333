// A rest after a call that is not kept here: says so, and shows the way on. The minute, top right, needs no call.

import { Page } from '../app/Page';
import { hrefs } from '../app/paths';
import { useCopy } from '../copy/copy';
import { KeyLink } from '../parts/Key';

export function NoRest() {
  const { common, rest } = useCopy();
  return (
    <Page key="none" title={rest.missing.title}>
      <main className="wrap plain-page" id="main">
        <h1 className="finding">{rest.missing.title}</h1>
        <p className="lead">{rest.missing.lead}</p>
        <div className="acts">
          <KeyLink kind="go" href={hrefs.library}>
            {common.backToContacts}
          </KeyLink>
          <KeyLink href={hrefs.history}>{common.history}</KeyLink>
        </div>
      </main>
    </Page>
  );
}
