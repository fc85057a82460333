// The living lines of many attempts, computed one after the other when the page is quiet. Keeps those already known.

import { useEffect, useState } from 'react';
import type { Timeline } from '../../engine/session/session.types';
import type { Attempt } from '../../engine/store/records.types';
import { useServices } from './services';

/** `null`: the line cannot be drawn any more (the contact has changed or is gone). Absent: not computed yet. */
export type AttemptLines = ReadonlyMap<string, Timeline | null>;

const NONE: AttemptLines = new Map();

/** `attempts` must be stable between renders. */
export function useAttemptLines(attempts: readonly Attempt[]): AttemptLines {
  const { lineOf } = useServices();
  const [lines, setLines] = useState<AttemptLines>(NONE);
  useEffect(() => {
    let isCurrent = true;
    const draw = async (): Promise<void> => {
      for (const attempt of attempts) {
        const line = await lineOf(attempt);
        if (!isCurrent) return;
        setLines((known) =>
          known.get(attempt.id) === line && known.has(attempt.id)
            ? known
            : new Map(known).set(attempt.id, line),
        );
      }
    };
    void draw();
    return () => {
      isCurrent = false;
    };
  }, [attempts, lineOf]);
  return lines;
}
