// Starts the call from what was chosen: by key or by Enter, once. Says why when it cannot.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Intensity } from '../../engine/scenario/line.types';
import type { Attempt, Setting } from '../../engine/store/records.types';
import { goTo, hrefs } from '../app/paths';
import { type CueCardText, type StartFault, useServices } from '../app/services';
import { type TimeChoice, timingOf } from './briefChoices';

export function useStart(chosen: {
  readonly scenarioId: string;
  readonly policyId: string;
  readonly setting: Setting;
  readonly intensity: Intensity;
  readonly time: TimeChoice;
  readonly cueCards: readonly CueCardText[];
  readonly fork: { readonly attempt: Attempt; readonly keptMoves: number } | null;
  /** Whether Enter may start: only what has been seen. */
  readonly enter: () => boolean;
}) {
  const { startSession, settings } = useServices();
  const [isStarting, setIsStarting] = useState(false);
  const [fault, setFault] = useState<StartFault | null>(null);
  const isBusy = useRef(false);
  const { enter } = chosen;

  const start = useCallback(async (): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    setIsStarting(true);
    const started = await startSession({
      scenarioId: chosen.scenarioId,
      policyId: chosen.policyId,
      setting: chosen.setting,
      intensity: chosen.intensity,
      timing: chosen.setting === 'live' ? timingOf(chosen.time, settings) : 0,
      cueCards: chosen.cueCards,
      ...(chosen.fork ? { fork: chosen.fork } : {}),
    });
    isBusy.current = false;
    setIsStarting(false);
    if (started.ok) goTo(hrefs.call);
    else setFault(started.fault);
  }, [startSession, settings, chosen]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.defaultPrevented || event.repeat) return;
      // under the minute, Enter is not meant for the page
      if (document.querySelector('#main')?.closest('[inert]')) return;
      // what has the focus may mean something else by Enter
      if (
        event.target instanceof Element &&
        event.target.closest('a, button, select, textarea, summary, dialog, [inert]')
      )
        return;
      if (enter()) void start();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [start, enter]);

  return { start: () => void start(), isStarting, fault };
}
