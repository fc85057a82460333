// Has an attempt reviewed off the main thread. Knows no screen and does not keep what comes back.

import type { ReviewMessage, ReviewRequest } from './reviewWorker.types';

/** Stops the work at once; calling it again does nothing. */
export type StopReview = () => void;
export type StartReview = (
  request: ReviewRequest,
  onMessage: (message: ReviewMessage) => void,
) => StopReview | null;

/** A worker of its own for each review; null where the browser gives none. Stops itself after the last message. */
export const startReview: StartReview = (request, onMessage) => {
  const worker = openWorker();
  if (worker === null) return null;
  const stop = (): void => worker.terminate();
  worker.onmessage = ({ data }: MessageEvent<ReviewMessage>) => {
    if (data.kind !== 'progress') stop();
    onMessage(data);
  };
  worker.onerror = (event) => {
    stop();
    onMessage({ kind: 'failed', problem: event.message });
  };
  worker.postMessage(request);
  return stop;
};

function openWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    // written out in one piece: the bundler finds the worker by this very expression
    return new Worker(new URL('./reviewWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
