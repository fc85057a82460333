// The debrief: waits for what it shows, then one of four pages. Knows no order of sections.

import { useEffect } from 'react';
import { Page } from '../app/Page';
import { useServices } from '../app/services';
import { useCopy } from '../copy/copy';
import { AsItWas } from './AsItWas';
import { DebriefPage } from './DebriefPage';
import { NoDebrief } from './NoDebrief';
import { useDebrief } from './useDebrief';
import './debrief.css';
import './chart.css';
import './script.css';
import './chances.css';

export function DebriefScreen(props: { readonly attemptId: string }) {
  const { debrief, common } = useCopy();
  const loaded = useDebrief(props.attemptId);
  const { settings, saveSettings } = useServices();
  const isWaiting = loaded.kind === 'read' && settings.waitingDebrief === props.attemptId;
  useEffect(() => {
    if (isWaiting) saveSettings({ waitingDebrief: null });
  }, [isWaiting, saveSettings]);
  switch (loaded.kind) {
    case 'loading':
      return (
        <Page key="loading" title={debrief.plainTitle} isLoading>
          <main className="wrap" id="main">
            <h1 className="sr">{common.loading}</h1>
          </main>
        </Page>
      );
    case 'missing':
      return <NoDebrief words={debrief.missing} />;
    case 'fault':
      return <NoDebrief words={debrief.faultRead} />;
    case 'read': {
      const { read } = loaded;
      return read.kind === 'ready' ? (
        <DebriefPage debrief={read.debrief} parent={loaded.parent} attempts={loaded.attempts} />
      ) : (
        <AsItWas
          attempt={loaded.attempt}
          script={loaded.script}
          because={read.because}
          problem={read.problem}
        />
      );
    }
  }
}
