// The first page: two doors on a strip of paper, then every contact by what the caller says first, all lines on one clock.

import { useMemo, useState } from 'react';
import { DEFAULT_SETTINGS } from '../../engine/store/defaultSettings';
import type { Attempt } from '../../engine/store/records.types';
import type { Store } from '../../engine/store/store.types';
import { useLive } from '../app/live';
import { Page } from '../app/Page';
import { hrefs } from '../app/paths';
import { useAttempts, useDraft, usePlans } from '../app/rows';
import { useServices } from '../app/services';
import { useAttemptLines, useLine } from '../app/useAttemptLines';
import { useCopy } from '../copy/copy';
import { ContactFilters } from './ContactFilters';
import { ContactList } from './ContactList';
import { ALL_CONTACTS, type ContactFilter, contactsMatching } from './contactFilter';
import { Doors } from './Doors';
import './library.css';
import { LibraryNotices } from './LibraryNotices';

/** Below this many contacts a filter is only furniture. */
const FILTERS_FROM = 7;

const settingsOf = (store: Store) => store.settings();

export function LibraryScreen() {
  const copy = useCopy();
  const { library } = useServices();
  const attempts = useAttempts();
  const plans = usePlans();
  const draft = useDraft();
  const kept = useLive(settingsOf, DEFAULT_SETTINGS);
  const isFirstVisit =
    kept !== 'loading' && kept.introduction === undefined && latestOf(attempts) === undefined;
  const isLoading = attempts === 'loading' || draft === 'loading' || kept === 'loading';
  const [filter, setFilter] = useState<ContactFilter>(ALL_CONTACTS);
  const latest = useMemo(() => latestByScenario(attempts === 'loading' ? [] : attempts), [attempts]);
  const lines = useAttemptLines(latest);
  const shown = contactsMatching(library, filter);
  return (
    <Page title={copy.library.title} className="library" current="library">
      <main id="main">
        <h1 className="sr">{copy.library.heading}</h1>
        <Doors
          library={library}
          attempts={attempts}
          plans={plans === 'loading' ? [] : plans}
          draft={draft === 'loading' ? null : draft}
          isLoading={isLoading}
          waitingDebrief={kept === 'loading' ? null : (kept.waitingDebrief ?? null)}
          isFirstVisit={isFirstVisit}
          line={useLine(lines, latest[0]?.id) ?? null}
        />
        <div className="wrap">
          <LibraryNotices />
          <div className="tools">
            <div className="hd">
              <h2>{copy.library.list}</h2>
              <p className="label" aria-live="polite">
                {library.length === 1
                  ? copy.library.countOne
                  : copy.library.count(shown.length, library.length)}
              </p>
            </div>
            {library.length >= FILTERS_FROM && <ContactFilters filter={filter} onChange={setFilter} />}
          </div>
          <ContactList
            contacts={shown}
            latest={latest}
            lines={lines}
            openScenarioId={draft === 'loading' ? null : (draft?.scenarioId ?? null)}
          />
          <p className="label legend">{copy.library.legend}</p>
          {!isLoading && !isFirstVisit && (
            <p className="label">
              <a href={hrefs.firstCall}>{copy.library.introAgain}</a>
            </p>
          )}
        </div>
      </main>
      <footer className="foot">
        <div className="wrap">
          <p className="small">{copy.library.kept}</p>
        </div>
      </footer>
    </Page>
  );
}

/** One attempt per contact, the newest; newest contact first. `attempts` come newest first. */
function latestByScenario(attempts: readonly Attempt[]): readonly Attempt[] {
  const seen = new Map<string, Attempt>();
  for (const attempt of attempts) if (!seen.has(attempt.scenarioId)) seen.set(attempt.scenarioId, attempt);
  return [...seen.values()];
}

const latestOf = (attempts: 'loading' | readonly Attempt[]): Attempt | undefined =>
  attempts === 'loading' ? undefined : attempts[0];
