// My calls: every call kept on this device, newest first, other roads under the call they start from.

import { useMemo, useState } from 'react';
import type { Attempt } from '../../engine/store/records.types';
import { Page } from '../app/Page';
import { hrefs } from '../app/paths';
import { useAttempts } from '../app/rows';
import { StoreNotice } from '../app/StoreNotice';
import { useServices } from '../app/services';
import { useAttemptLines } from '../app/useAttemptLines';
import { useHouses } from '../app/useHouses';
import { useCopy } from '../copy/copy';
import { Key, KeyLink } from '../parts/Key';
import { Notice } from '../parts/Notice';
import './history.css';
import { HistoryItem } from './HistoryItem';
import { firstRows, type HistoryRow, historyRows } from './historyRows';
import { RescorePanel } from './RescorePanel';
import { useRescoring } from './useRescoring';

/** Calls on the page at first, and with every press on the key for more: hundreds would take seconds to draw. */
const AT_ONCE = 50;

export function HistoryScreen() {
  const copy = useCopy().history;
  const attempts = useAttempts();
  const rows = useMemo(() => historyRows(attempts === 'loading' ? [] : attempts), [attempts]);
  const [most, setMost] = useState(AT_ONCE);
  const shown = useMemo(() => firstRows(rows, most), [rows, most]);
  const lines = useAttemptLines(useMemo(() => attemptsIn(shown.rows), [shown]));
  const houses = useHouses();
  const rescored = useRescoring();
  const { doors } = useCopy().library;
  const { library, settings } = useServices();
  const waiting =
    attempts === 'loading' ? undefined : attempts.find(({ id }) => id === settings.waitingDebrief);
  const isEmpty = attempts !== 'loading' && attempts.length === 0;
  return (
    <Page title={copy.title} current="history">
      <main className="wrap calls" id="main" aria-busy={attempts === 'loading'}>
        <div className="top">
          <h1 className="finding">{isEmpty ? copy.empty : copy.title}</h1>
          <p className="lead">{isEmpty ? copy.emptyLead : copy.lead}</p>
        </div>
        <StoreNotice />
        {waiting !== undefined && (
          <Notice
            action={
              <KeyLink kind="go" href={hrefs.debrief(waiting.id)}>
                {doors.waitingKey}
              </KeyLink>
            }
          >
            {doors.waitingTitle(library.find(({ id }) => id === waiting.scenarioId)?.customer ?? '')}.
          </Notice>
        )}
        {isEmpty && (
          <KeyLink kind="go" href={hrefs.library}>
            {copy.emptyKey}
          </KeyLink>
        )}
        {attempts !== 'loading' && rows.length > 0 && (
          <>
            <RescorePanel attempts={attempts} houses={houses} rescored={rescored} />
            <ol className="list">
              {shown.rows.map((row) => (
                <HistoryItem
                  key={row.attempt.id}
                  row={row}
                  lines={lines}
                  houses={houses}
                  rescored={rescored.state.kind === 'done' ? rescored.state : null}
                />
              ))}
            </ol>
            {shown.left > 0 && (
              <div>
                <Key onClick={() => setMost(most + AT_ONCE)}>
                  {copy.more(Math.min(AT_ONCE, shown.left), shown.left)}
                </Key>
              </div>
            )}
          </>
        )}
      </main>
    </Page>
  );
}

/** In the order of the page, so that lines are drawn from the top. */
const attemptsIn = (rows: readonly HistoryRow[]): readonly Attempt[] =>
  rows.flatMap(({ attempt, forks }) => [attempt, ...attemptsIn(forks)]);
