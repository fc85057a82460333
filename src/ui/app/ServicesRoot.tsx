// Holds what lives as long as the app: the settings in force, the one open session and the tab's right to it. Draws only its children.

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isIntroduction } from '../../engine/scenario/isIntroduction';
import type { Session } from '../../engine/session/session.types';
import { DEFAULT_SETTINGS } from '../../engine/store/defaultSettings';
import type { HeldCall } from '../../engine/store/oneCall.types';
import type { Settings } from '../../engine/store/records.types';
import { INTRODUCTION_ID } from './introduction';
import { openCall } from './openCall';
import type { Ports } from './ports.types';
import { type Running, type Services, ServicesProvider, type SettingsStanding } from './services';
import { useAppliedSettings } from './useAppliedSettings';

export function ServicesRoot(props: { readonly ports: Ports; readonly children: ReactNode }) {
  const { ports } = props;
  const [settings, setSettings] = useState<Settings | null>(null);
  const [standing, setStanding] = useState<SettingsStanding>('untouched');
  const [running, setRunning] = useState<Running | null>(null);
  const open = useRef<Running | null>(null);
  /** Settings on their way to the store: a second change builds on the first. */
  const wanted = useRef<Settings | null>(null);

  useEffect(() => {
    const read = async (): Promise<void> => {
      const kept = await ports.store.settings();
      if (kept.ok) setSettings(wanted.current ?? kept.value);
    };
    void read();
    return ports.store.onChange(() => void read());
  }, [ports]);

  useAppliedSettings(settings, ports.voice);

  const [isTakenOver, setTakenOver] = useState(false);
  const tab = useRef<{ held: HeldCall | null; letting: Promise<void> }>({
    held: null,
    letting: Promise.resolve(),
  });

  const hold = useCallback((next: Running | null) => {
    const last = open.current;
    last?.session.stop();
    open.current = next;
    setRunning(next);
    if (next !== null && !isIntroduction(next.stage.scenario)) return;
    const { held } = tab.current;
    tab.current.held = null;
    // another tab that reads on from here must find all of it
    const written = last?.session.settled() ?? Promise.resolve();
    tab.current.letting = written.then(() => held?.release());
  }, []);

  const services = useMemo<Services>(() => {
    const letGo = async (): Promise<void> => {
      const session = open.current?.session;
      if (session === undefined) {
        tab.current.held = null;
        return;
      }
      await isDoneSaving(session);
      if (open.current?.session !== session) return;
      const isOver = session.getView().phase === 'saved';
      session.stop();
      await session.settled();
      if (isOver) return;
      tab.current.held = null;
      open.current = null;
      setRunning(null);
      setTakenOver(true);
    };
    return {
      ...ports,
      settings: settings ?? DEFAULT_SETTINGS,
      settingsStanding: standing,
      saveSettings: (change, onAnswer) => {
        const next = { ...(wanted.current ?? settings ?? DEFAULT_SETTINGS), ...change };
        wanted.current = next;
        setSettings(next);
        setStanding('keeping');
        const keep = async (): Promise<void> => {
          const { ok } = await ports.store.saveSettings(next);
          onAnswer?.(ok);
          if (wanted.current !== next) return;
          wanted.current = null;
          setStanding(ok ? 'kept' : 'not-kept');
        };
        void keep();
      },
      running,
      session: running?.session ?? null,
      startSession: async (request) => {
        // the introduction is kept nowhere, so it is nobody's to take over
        if (request.scenarioId !== INTRODUCTION_ID) {
          await tab.current.letting;
          tab.current.held ??= await ports.oneCall.hold(letGo);
          if (tab.current.held === null) return { ok: false, fault: 'elsewhere' };
        }
        const opened = await openCall(ports, request);
        if (!opened.ok) {
          if (open.current === null) hold(null);
          return opened;
        }
        // asked for while it was being opened
        if (request.scenarioId !== INTRODUCTION_ID && tab.current.held === null) {
          opened.running.session.stop();
          return { ok: false, fault: 'elsewhere' };
        }
        setTakenOver(false);
        hold(opened.running);
        return { ok: true };
      },
      endSession: () => hold(null),
      takeCallOver: async () => {
        await tab.current.letting;
        tab.current.held ??= await ports.oneCall.take(letGo);
      },
      isTakenOver,
    };
  }, [ports, settings, standing, running, isTakenOver, hold]);

  return <ServicesProvider value={services}>{props.children}</ServicesProvider>;
}

/** An attempt on its way to the disk is let arrive. */
function isDoneSaving(session: Session): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (session.getView().phase === 'saving') return;
      stop();
      resolve();
    };
    const stop = session.subscribe(look);
    look();
  });
}
