// Goes on with the call that was left: the one still open here, or its draft opened again; taken over where another tab has it.

import { useState } from 'react';
import type { Draft, Settings } from '../../engine/store/records.types';
import { goTo, hrefs } from './paths';
import { type SessionRequest, type StartFault, useServices } from './services';
import { useIsElsewhere } from './useIsElsewhere';

export interface Resume {
  readonly goOn: () => void;
  /** Stops it in the other tab first. */
  readonly takeOver: () => void;
  readonly isElsewhere: boolean;
  readonly fault: StartFault | null;
}

export function useResume(draft: Draft | null): Resume {
  const { running, startSession, takeCallOver, endSession, settings, store } = useServices();
  const [fault, setFault] = useState<StartFault | null>(null);
  const isElsewhere = useIsElsewhere();

  const open = async (left: Draft): Promise<void> => {
    if (running?.attemptId !== left.id) {
      const started = await startSession({
        scenarioId: left.scenarioId,
        setting: left.setting,
        intensity: left.intensity,
        timing: left.setting === 'live' ? (left.timing ?? settings.timing) : 0,
        resume: left,
        ...cardsOf(left, settings),
      });
      if (!started.ok) {
        // the other tab is told of beside the key to take it over
        setFault(started.fault === 'elsewhere' ? null : started.fault);
        return;
      }
    }
    goTo(hrefs.call);
  };
  const takeOver = async (): Promise<void> => {
    await takeCallOver();
    // what the other tab wrote on letting go
    const kept = await store.draft();
    if (kept.ok && kept.value !== null) await open(kept.value);
    else {
      endSession();
      setFault('over');
    }
  };
  return {
    goOn: () => void (draft !== null && open(draft)),
    takeOver: () => void takeOver(),
    isElsewhere,
    fault,
  };
}

/** What stood beside the call; for one of an earlier version, the person's own. */
function cardsOf({ cueCards }: Draft, settings: Settings): Pick<SessionRequest, 'cueCards'> {
  if (cueCards !== undefined) return { cueCards };
  return settings.cueCards.length > 0 ? { cueCards: settings.cueCards.slice(0, 4) } : {};
}
