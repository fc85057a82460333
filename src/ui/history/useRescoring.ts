// Reading the calls again as a screen has it: not asked for, under way, done, given up. Stores nothing.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Policy } from '../../engine/scenario/policy.types';
import type { RescoredRow } from '../../engine/score/rescoreAll';
import type { Attempt } from '../../engine/store/records.types';
import { useServices } from '../app/services';
import { rescoringRun } from './rescoringRun';

export interface RescoredCalls {
  /** Null where each was read under its own. */
  readonly house: Policy | null;
  /** By the id of the attempt. */
  readonly rows: ReadonlyMap<string, RescoredRow>;
}

export type RescoringState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly done: number; readonly all: number }
  | ({ readonly kind: 'done' } & RescoredCalls)
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' };

export interface Rescored {
  readonly state: RescoringState;
  readonly run: (attempts: readonly Attempt[], house: Policy | null, houses: readonly Policy[]) => void;
  /** Stops the work; what was read so far is let go. */
  readonly cancel: () => void;
  readonly putAway: () => void;
}

export function useRescoring(): Rescored {
  const { rescoreAll, report } = useServices();
  const [state, setState] = useState<RescoringState>({ kind: 'idle' });
  const job = useRef<AbortController | null>(null);
  const stop = useCallback((): void => {
    job.current?.abort();
    job.current = null;
  }, []);
  useEffect(() => stop, [stop]);

  const run = useCallback<Rescored['run']>(
    (attempts, house, houses) => {
      stop();
      const own = new AbortController();
      job.current = own;
      const isCurrent = (): boolean => job.current === own;
      setState({ kind: 'working', done: 0, all: attempts.length });
      const onProgress = (done: number, all: number): void => {
        if (isCurrent()) setState({ kind: 'working', done, all });
      };
      rescoringRun({ attempts, house, houses, onProgress, signal: own.signal }, { rescoreAll }).then(
        (rows) => {
          if (isCurrent() && rows !== null) setState({ kind: 'done', house, rows });
        },
        (error: unknown) => {
          report(error);
          if (isCurrent()) setState({ kind: 'failed' });
        },
      );
    },
    [rescoreAll, report, stop],
  );
  const cancel = useCallback((): void => {
    stop();
    setState({ kind: 'cancelled' });
  }, [stop]);
  const putAway = useCallback((): void => {
    stop();
    setState({ kind: 'idle' });
  }, [stop]);
  return { state, run, cancel, putAway };
}
