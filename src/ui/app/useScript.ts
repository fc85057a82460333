// A scenario with its policy, loaded when a screen needs it.

import { useEffect, useState } from 'react';
import type { Script } from './ports.types';
import { useServices } from './services';

/** Null when this app does not have the scenario. */
export function useScript(scenarioId: string): 'loading' | Script | null {
  const { loadScript, report } = useServices();
  const [script, setScript] = useState<'loading' | Script | null>('loading');
  useEffect(() => {
    let isCurrent = true;
    setScript('loading');
    loadScript(scenarioId).then(
      (loaded) => isCurrent && setScript(loaded),
      (error: unknown) => {
        report(error);
        if (isCurrent) setScript(null);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [loadScript, report, scenarioId]);
  return script;
}
