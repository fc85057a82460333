// Holds what lives as long as the app: the settings in force and the one open session. Draws only its children.

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { DEFAULT_SETTINGS } from '../../engine/store/defaultSettings';
import type { Settings } from '../../engine/store/records.types';
import { openCall } from './openCall';
import type { Ports } from './ports.types';
import { type Running, type Services, ServicesProvider } from './services';
import { useAppliedSettings } from './useAppliedSettings';

export function ServicesRoot(props: { readonly ports: Ports; readonly children: ReactNode }) {
  const { ports } = props;
  const [settings, setSettings] = useState<Settings | null>(null);
  const [running, setRunning] = useState<Running | null>(null);
  const open = useRef<Running | null>(null);

  useEffect(() => {
    const read = async (): Promise<void> => {
      const kept = await ports.store.settings();
      if (kept.ok) setSettings(kept.value);
    };
    void read();
    return ports.store.onChange(() => void read());
  }, [ports]);

  useAppliedSettings(settings, ports.voice);

  const hold = useCallback((next: Running | null) => {
    open.current?.session.stop();
    open.current = next;
    setRunning(next);
  }, []);

  const services = useMemo<Services>(
    () => ({
      ...ports,
      settings: settings ?? DEFAULT_SETTINGS,
      saveSettings: (change) => {
        const next = { ...(settings ?? DEFAULT_SETTINGS), ...change };
        setSettings(next);
        void ports.store.saveSettings(next);
      },
      running,
      session: running?.session ?? null,
      startSession: async (request) => {
        const opened = await openCall(ports, request);
        if (!opened.ok) return opened;
        hold(opened.running);
        return { ok: true };
      },
      endSession: () => hold(null),
    }),
    [ports, settings, running, hold],
  );

  return <ServicesProvider value={services}>{props.children}</ServicesProvider>;
}
