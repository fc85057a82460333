// My calls: every call kept on this device, newest first, other roads under the call they start from.

import { useMemo } from 'react';
import { Page } from '../app/Page';
import { hrefs } from '../app/paths';
import { useAttempts } from '../app/rows';
import { StoreNotice } from '../app/StoreNotice';
import { useAttemptLines } from '../app/useAttemptLines';
import { useHouses } from '../app/useHouses';
import { useCopy } from '../copy/copy';
import { KeyLink } from '../parts/Key';
import './history.css';
import { HistoryItem } from './HistoryItem';
import { historyRows } from './historyRows';
import { RescorePanel } from './RescorePanel';
import { useRescoring } from './useRescoring';

const NONE: never[] = [];

export function HistoryScreen() {
  const copy = useCopy().history;
  const attempts = useAttempts();
  const rows = useMemo(() => historyRows(attempts === 'loading' ? [] : attempts), [attempts]);
  const lines = useAttemptLines(attempts === 'loading' ? NONE : attempts);
  const houses = useHouses();
  const rescored = useRescoring();
  const isEmpty = attempts !== 'loading' && attempts.length === 0;
  return (
    <Page title={copy.title} current="history">
      <main className="wrap calls" id="main" aria-busy={attempts === 'loading'}>
        <div className="top">
          <h1 className="finding">{isEmpty ? copy.empty : copy.title}</h1>
          <p className="lead">{isEmpty ? copy.emptyLead : copy.lead}</p>
        </div>
        <StoreNotice />
        {isEmpty && (
          <KeyLink kind="go" href={hrefs.library}>
            {copy.emptyKey}
          </KeyLink>
        )}
        {attempts !== 'loading' && rows.length > 0 && (
          <>
            <RescorePanel attempts={attempts} houses={houses} rescored={rescored} />
            <ol className="list">
              {rows.map((row) => (
                <HistoryItem
                  key={row.attempt.id}
                  row={row}
                  lines={lines}
                  houses={houses}
                  rescored={rescored.state.kind === 'done' ? rescored.state : null}
                />
              ))}
            </ol>
          </>
        )}
      </main>
    </Page>
  );
}
