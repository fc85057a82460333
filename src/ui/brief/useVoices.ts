// Brings a contact's voices onto the device and says how far it is. Never blocks anything.

import { useEffect, useState } from 'react';
import type { Scenario } from '../../engine/scenario/scenario.types';
import { useServices } from '../app/services';

export type Voices =
  | { readonly state: 'off' | 'looking' | 'none' }
  | { readonly state: 'loading' | 'ready'; readonly ready: number; readonly all: number };

export function useVoices(scenario: Scenario): Voices {
  const { voice, settings } = useServices();
  const isOn = settings.isVoiceOn;
  const [voices, setVoices] = useState<Voices>({ state: 'looking' });
  useEffect(() => {
    let isCurrent = true;
    const set = (next: Voices): void => {
      if (isCurrent) setVoices(next);
    };
    const load = async (): Promise<void> => {
      if (!isOn) return set({ state: 'off' });
      set({ state: 'looking' });
      await voice.open(scenario.id);
      const recorded = Object.keys(scenario.lines).filter(
        (id) => voice.recordingOf(scenario.id, id) !== null,
      );
      if (recorded.length === 0) return set({ state: 'none' });
      const all = recorded.length;
      set({ state: 'loading', ready: 0, all });
      // every one is fetched, so that the call has its voice without a network; the call itself decodes what it needs
      const missed = await voice.warm(scenario.id, (ready, of) => set({ state: 'loading', ready, all: of }));
      set({ state: missed === 0 ? 'ready' : 'loading', ready: all - missed, all });
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [voice, scenario, isOn]);
  return voices;
}
