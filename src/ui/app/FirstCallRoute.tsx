// The address of the introduction: it rings at once, is talked through, and ends on one short page. Nothing of it is kept.

import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { isIntroduction } from '../../engine/scenario/isIntroduction';
import type { Phase } from '../../engine/session/session.types';
import { AfterFirstCall } from './AfterFirstCall';
import { preloadCallScreens } from './CallRoute';
import { CannotStart, OtherCallOpen } from './FirstCallWaits';
import { INTRODUCTION_ID } from './introduction';
import { type StartFault, useServices, useSessionOrNull } from './services';

const RingScreen = lazy(async () => ({ default: (await import('../ring/RingScreen')).RingScreen }));
const CallScreen = lazy(async () => ({ default: (await import('../call/CallScreen')).CallScreen }));

const OVER: readonly Phase[] = ['wrapping', 'saving', 'saved'];

export function FirstCallRoute() {
  const services = useServices();
  const { running, session, settings, saveSettings, voice } = services;
  const view = useSessionOrNull();
  const [fault, setFault] = useState<StartFault | null>(null);
  const latest = useRef(services);
  latest.current = services;
  const isHere = useRef(true);
  const hasBegun = useRef(false);
  const isOurs = running !== null && isIntroduction(running.stage.scenario);
  const isOver = isOurs && view !== null && OVER.includes(view.phase);

  const begin = useCallback(async (): Promise<void> => {
    const started = await latest.current.startSession({
      scenarioId: INTRODUCTION_ID,
      setting: 'guided',
      intensity: 2,
      timing: 0,
      cueCards: [],
    });
    // whoever has left meanwhile must not hear it ring
    if (!isHere.current) return latest.current.endSession();
    setFault(started.ok ? null : started.fault);
    // all of it, so that it can be heard again without a network
    if (started.ok) void voice.warm(INTRODUCTION_ID);
  }, [voice]);

  useEffect(preloadCallScreens, []);
  useEffect(() => {
    isHere.current = true;
    // on arrival only: "Not now" ends the call too, and it must not ring again
    if (latest.current.running === null && !hasBegun.current) {
      hasBegun.current = true;
      void begin();
    }
    return () => {
      isHere.current = false;
    };
  }, [begin]);
  useEffect(() => {
    if (!isOurs || session === null) return;
    if (session.getView().pausedBecause === 'minute') session.send({ type: 'minute.over' });
    return () => {
      if (!OVER.includes(session.getView().phase)) session.send({ type: 'minute.take' });
      // once more: another one has begun in its place
      else if (latest.current.session === session) latest.current.endSession();
    };
  }, [isOurs, session]);
  const isToldOf = settings.introduction === 'done';
  useEffect(() => {
    if (isOver && !isToldOf) saveSettings({ introduction: 'done' });
  }, [isOver, isToldOf, saveSettings]);

  if (fault !== null) return <CannotStart fault={fault} />;
  if (running !== null && !isOurs) return <OtherCallOpen onBegin={() => void begin()} />;
  if (view === null) return null;
  if (isOver) return <AfterFirstCall onAgain={() => void begin()} />;
  return <Suspense fallback={null}>{view.phase === 'ringing' ? <RingScreen /> : <CallScreen />}</Suspense>;
}
