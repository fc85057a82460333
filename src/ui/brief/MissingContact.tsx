// A brief of a contact that this app does not have.

import { Page } from '../app/Page';
import { hrefs } from '../app/paths';
import { useCopy } from '../copy/copy';
import { KeyLink } from '../parts/Key';

export function MissingContact() {
  const copy = useCopy();
  return (
    <Page title={copy.brief.missing}>
      <main className="wrap plain-page" id="main">
        <h1 className="finding">{copy.brief.missing}</h1>
        <p className="lead">{copy.brief.missingLead}</p>
        <KeyLink kind="go" href={hrefs.library}>
          {copy.common.backToContacts}
        </KeyLink>
      </main>
    </Page>
  );
}
