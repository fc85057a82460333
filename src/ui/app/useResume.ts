// Goes on with the call that was left: the one still open here, or its draft opened again.

import { useState } from 'react';
import type { Draft } from '../../engine/store/records.types';
import { goTo, hrefs } from './paths';
import { type StartFault, useServices } from './services';

export function useResume(draft: Draft | null): {
  readonly goOn: () => void;
  readonly fault: StartFault | null;
} {
  const { running, startSession, settings } = useServices();
  const [fault, setFault] = useState<StartFault | null>(null);
  const goOn = async (): Promise<void> => {
    if (draft === null) return;
    if (running?.attemptId !== draft.id) {
      const started = await startSession({
        scenarioId: draft.scenarioId,
        setting: draft.setting,
        intensity: draft.intensity,
        timing: draft.setting === 'live' ? settings.timing : 0,
        resume: draft,
        ...(settings.cueCards.length > 0 ? { cueCards: settings.cueCards.slice(0, 4) } : {}),
      });
      if (!started.ok) return setFault(started.fault);
    }
    goTo(hrefs.call);
  };
  return { goOn: () => void goOn(), fault };
}
