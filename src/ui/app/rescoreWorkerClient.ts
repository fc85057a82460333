// The page's side of the worker that reads calls again: gathers what it needs, counts along, lets it go. Computes nothing.

import type { Played, PlayedIn } from '../../engine/score/rescore.types';
import type { RescoredRow } from '../../engine/score/rescoreAll';
import type { Ports } from './ports.types';
import type { RescoreJob, RescoreNews, RescoreRequest } from './rescoreWorker.types';

/** As much of a worker as is used; a test hands in one that is none. */
export interface RescoreWorker {
  readonly postMessage: (job: RescoreJob) => void;
  readonly terminate: () => void;
  onmessage: ((event: MessageEvent<RescoreNews>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

const startWorker = (): RescoreWorker =>
  new Worker(new URL('./rescoreWorker.ts', import.meta.url), { type: 'module' });

/** A row for each attempt, in order; null when it was aborted. Rejects when the worker stops for any other reason. */
export async function rescoreInWorker(
  request: RescoreRequest,
  ports: Pick<Ports, 'loadScript'>,
  start: () => RescoreWorker = startWorker,
): Promise<readonly RescoredRow[] | null> {
  const { signal } = request;
  const attempts = request.attempts.map(playedOf);
  const scripts = await scriptsFor(attempts, ports);
  if (signal?.aborted === true) return null;
  const worker = start();
  try {
    return await new Promise((resolve, reject) => {
      const rows: RescoredRow[] = [];
      worker.onmessage = ({ data }) => {
        if (data.type === 'done') return resolve(rows);
        rows.push(...data.rows);
        request.onProgress?.(rows.length, attempts.length);
      };
      worker.onerror = ({ message }) => reject(new Error(message));
      signal?.addEventListener('abort', () => resolve(null), { once: true });
      worker.postMessage({ attempts, scripts, policy: request.policy });
    });
  } finally {
    worker.terminate();
  }
}

/** An attempt without its scorecard: ten thousand of them are posted at once. */
function playedOf(attempt: Played): Played {
  const { id, scenarioId, scenarioVersion, policyId, policyVersion, engineVersion, seed, intensity, moves } =
    attempt;
  return { id, scenarioId, scenarioVersion, policyId, policyVersion, engineVersion, seed, intensity, moves };
}

async function scriptsFor(
  attempts: readonly Played[],
  { loadScript }: Pick<Ports, 'loadScript'>,
): Promise<readonly PlayedIn[]> {
  const wanted = new Map(attempts.map((one) => [`${one.scenarioId} ${one.policyId}`, one]));
  const loaded = await Promise.all(
    [...wanted.values()].map(({ scenarioId, policyId }) => loadScript(scenarioId, policyId)),
  );
  return loaded.filter((one) => one !== null);
}
