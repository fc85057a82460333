// The living lines of many attempts, computed one after the other while the page can still move. Keeps those already known.

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Timeline } from '../../engine/session/session.types';
import type { Attempt } from '../../engine/store/records.types';
import { useServices } from './services';

/** The same object for the life of a page, so that a line that comes draws its own row anew and no other. */
export interface AttemptLines {
  /** `null`: the line cannot be drawn any more (the contact has changed or is gone). Absent: not computed yet. */
  readonly get: (attemptId: string) => Timeline | null | undefined;
  readonly subscribe: (listener: () => void) => () => void;
}

interface GrowingLines extends AttemptLines {
  readonly add: (attemptId: string, line: Timeline | null) => void;
}

function createLines(): GrowingLines {
  const lines = new Map<string, Timeline | null>();
  const listeners = new Set<() => void>();
  return {
    get: (attemptId) => lines.get(attemptId),
    add: (attemptId, line) => {
      if (lines.get(attemptId) === line) return;
      lines.set(attemptId, line);
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** `attempts` must be stable between renders. Whoever draws one line asks for it with `useLine`. */
export function useAttemptLines(attempts: readonly Attempt[]): AttemptLines {
  const { lineOf, clock } = useServices();
  const [lines] = useState(createLines);
  useEffect(() => {
    let isCurrent = true;
    // a line is a whole call replayed: between two of them the page draws and hears
    const rest = (): Promise<void> => new Promise((resolve) => void clock.setTimeout(resolve, 0));
    const draw = async (): Promise<void> => {
      for (const attempt of attempts) {
        const line = await lineOf(attempt);
        if (!isCurrent) return;
        lines.add(attempt.id, line);
        await rest();
      }
    };
    void draw();
    return () => {
      isCurrent = false;
    };
  }, [attempts, lineOf, clock, lines]);
  return lines;
}

/** One line of `lines`; re-renders when it comes. Absent where there is no attempt. */
export function useLine(lines: AttemptLines, attemptId: string | undefined): Timeline | null | undefined {
  return useSyncExternalStore(lines.subscribe, () =>
    attemptId === undefined ? undefined : lines.get(attemptId),
  );
}
