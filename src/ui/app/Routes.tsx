// Which screen stands at which address. All but the library come when they are first asked for.

import { lazy, Suspense } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { LibraryScreen } from '../library/LibraryScreen';
import { ErrorBoundary } from '../parts/ErrorBoundary';
import { CallRoute } from './CallRoute';
import { FaultPage } from './FaultPage';
import { NotFoundPage } from './NotFoundPage';
import { PATHS } from './paths';
import { useServices } from './services';

const BriefScreen = lazy(async () => ({ default: (await import('../brief/BriefScreen')).BriefScreen }));
const FirstCallRoute = lazy(async () => ({ default: (await import('./FirstCallRoute')).FirstCallRoute }));
const RestScreen = lazy(async () => ({ default: (await import('../rest/RestScreen')).RestScreen }));
const DebriefScreen = lazy(async () => ({
  default: (await import('../debrief/DebriefScreen')).DebriefScreen,
}));
const HistoryScreen = lazy(async () => ({
  default: (await import('../history/HistoryScreen')).HistoryScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('../settings/SettingsScreen')).SettingsScreen,
}));

export function Routes() {
  return (
    <Router hook={useHashLocation}>
      <Screens />
    </Router>
  );
}

function Screens() {
  const [location] = useLocation();
  const { report } = useServices();
  const path = location.split('?')[0] ?? '/';
  return (
    <ErrorBoundary
      resetKey={path}
      onCaught={report}
      fallback={(error, retry) => <FaultPage error={error} onRetry={retry} />}
    >
      <Suspense fallback={null}>
        <Switch location={path}>
          <Route path={PATHS.library}>
            <LibraryScreen />
          </Route>
          <Route path={PATHS.brief}>
            {({ scenarioId }) => (
              <BriefScreen key={location} scenarioId={named(scenarioId)} fork={forkIn(location)} />
            )}
          </Route>
          <Route path={PATHS.firstCall}>
            <FirstCallRoute />
          </Route>
          <Route path={PATHS.call}>
            <CallRoute />
          </Route>
          <Route path={PATHS.rest}>
            {({ attemptId }) => <RestScreen key={attemptId} attemptId={named(attemptId)} />}
          </Route>
          <Route path={PATHS.debrief}>
            {({ attemptId }) => <DebriefScreen key={attemptId} attemptId={named(attemptId)} />}
          </Route>
          <Route path={PATHS.history}>
            <HistoryScreen />
          </Route>
          <Route path={PATHS.settings}>
            <SettingsScreen />
          </Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}

/** The fork named in an address: `?from=<attempt>&kept=<moves>`. Anything else is none. */
function forkIn(location: string): { readonly attemptId: string; readonly keptMoves: number } | null {
  const query = new URLSearchParams(location.split('?')[1] ?? '');
  const attemptId = query.get('from');
  const keptMoves = Number(query.get('kept'));
  return attemptId !== null && Number.isInteger(keptMoves) && keptMoves >= 0
    ? { attemptId, keptMoves }
    : null;
}

/** What a part of an address names; one that was damaged on the way names nothing that is here, and is looked up as it stands. */
function named(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
