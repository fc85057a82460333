// The one address of a call: ring, call or wrap by the session's phase, then on to rest. Leaving it makes the call wait.

import { lazy, Suspense, useEffect } from 'react';
import { NoCallPage } from './NoCallPage';
import { goToInstead, hrefs } from './paths';
import { useServices, useSessionOrNull } from './services';

const RingScreen = lazy(async () => ({ default: (await import('../ring/RingScreen')).RingScreen }));
const CallScreen = lazy(async () => ({ default: (await import('../call/CallScreen')).CallScreen }));
const WrapScreen = lazy(async () => ({ default: (await import('../wrap/WrapScreen')).WrapScreen }));

/** Fetches the call's screens ahead, so that Answer never waits for them. */
export function preloadCallScreens(): void {
  void import('../ring/RingScreen');
  void import('../call/CallScreen');
  void import('../wrap/WrapScreen');
}

export function CallRoute() {
  const { session, endSession, running, saveSettings } = useServices();
  const view = useSessionOrNull();
  const phase = view?.phase ?? null;
  // an attempt that could not be kept stays open: the note offers to try again
  const isKept = phase === 'saved' && view?.fault === null;

  useEffect(() => {
    if (session === null) return;
    const { pausedBecause } = session.getView();
    if (pausedBecause === 'minute' || pausedBecause === 'resumed') session.send({ type: 'minute.over' });
    return () => {
      if (session.getView().phase !== 'saved') session.send({ type: 'minute.take' });
    };
  }, [session]);

  const attemptId = running?.attemptId;
  useEffect(() => {
    if (!isKept || attemptId === undefined) return;
    saveSettings({ waitingDebrief: attemptId });
    // the call is over: "back" from its rest leads to what came before it
    goToInstead(hrefs.rest(attemptId));
    endSession();
  }, [isKept, attemptId, endSession, saveSettings]);

  if (phase === null || isKept) return phase === null ? <NoCallPage /> : null;
  return (
    <Suspense fallback={null}>
      {phase === 'ringing' ? (
        <RingScreen />
      ) : phase === 'wrapping' || phase === 'saving' || phase === 'saved' ? (
        <WrapScreen />
      ) : (
        <CallScreen />
      )}
    </Suspense>
  );
}
