// A job of the worker as the news it posts: rows in handfuls, then done. Pure, so that it can be tested without a worker.

import { type RescoredRow, rescoreAll } from '../../engine/score/rescoreAll';
import type { RescoreJob, RescoreNews } from './rescoreWorker.types';

/** Rows in one message: few enough that a bar moves, many enough that messages cost nothing. */
const HANDFUL = 50;

/** Everything the worker says about `job`, in order. */
export function* rescoreNews({ attempts, scripts, policy }: RescoreJob): Generator<RescoreNews, void> {
  const byKey = new Map(scripts.map((one) => [`${one.scenario.id} ${one.policy.id}`, one]));
  let rows: RescoredRow[] = [];
  for (const row of rescoreAll(
    attempts,
    ({ scenarioId, policyId }) => byKey.get(`${scenarioId} ${policyId}`) ?? null,
    policy,
  )) {
    rows.push(row);
    if (rows.length < HANDFUL) continue;
    yield { type: 'rows', rows };
    rows = [];
  }
  if (rows.length > 0) yield { type: 'rows', rows };
  yield { type: 'done' };
}
