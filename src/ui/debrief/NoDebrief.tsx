// An attempt that is not there, or could not be read: says so, and shows the way on.

import { Page } from '../app/Page';
import { hrefs } from '../app/paths';
import { useCopy } from '../copy/copy';
import { KeyLink } from '../parts/Key';

export function NoDebrief(props: { readonly words: { readonly title: string; readonly lead: string } }) {
  const { common } = useCopy();
  const { title, lead } = props.words;
  return (
    <Page key="none" title={title}>
      <main className="wrap plain-page" id="main">
        <h1 className="finding">{title}</h1>
        <p className="lead">{lead}</p>
        <div className="acts">
          <KeyLink kind="go" href={hrefs.history}>
            {common.history}
          </KeyLink>
          <KeyLink href={hrefs.library}>{common.backToContacts}</KeyLink>
        </div>
      </main>
    </Page>
  );
}
