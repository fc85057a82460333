// Every call on the device read again: under one house, or each under its own by the rubric in force. Starts no worker itself.

import type { Policy } from '../../engine/scenario/policy.types';
import type { RescoredRow } from '../../engine/score/rescoreAll';
import type { Attempt } from '../../engine/store/records.types';
import type { Ports } from '../app/ports.types';

/** Attempts posted to a worker at once: copying more would hold the page up for longer than a frame or two. */
const AT_ONCE = 500;

export interface Rescoring {
  readonly attempts: readonly Attempt[];
  /** Null: each under the house it was played in. */
  readonly house: Policy | null;
  readonly houses: readonly Policy[];
  readonly onProgress: (done: number, all: number) => void;
  readonly signal: AbortSignal;
}

/** A row for each attempt by its id; null when it was aborted. Rejects when the worker stops for any other reason. */
export async function rescoringRun(
  { attempts, house, houses, onProgress, signal }: Rescoring,
  { rescoreAll }: Pick<Ports, 'rescoreAll'>,
): Promise<ReadonlyMap<string, RescoredRow> | null> {
  const rows = new Map<string, RescoredRow>();
  const jobs =
    house === null
      ? [...new Set(attempts.map(({ policyId }) => policyId))].map((id) => ({
          policy: houses.find((one) => one.id === id),
          group: attempts.filter(({ policyId }) => policyId === id),
        }))
      : [{ policy: house, group: attempts }];
  for (const { policy, group } of jobs.flatMap(inParts)) {
    const done = rows.size;
    const read =
      policy === undefined
        ? group.map(({ id }) => gone(id))
        : await rescoreAll({
            attempts: group,
            policy,
            signal,
            onProgress: (count) => onProgress(done + count, attempts.length),
          });
    if (read === null || signal.aborted) return null;
    for (const row of read) rows.set(row.id, row);
    onProgress(rows.size, attempts.length);
  }
  return rows;
}

const gone = (id: string): RescoredRow => ({ id, because: 'gone', before: null, after: null, changes: 0 });

interface Job {
  readonly policy: Policy | undefined;
  readonly group: readonly Attempt[];
}

function inParts({ policy, group }: Job): readonly Job[] {
  return Array.from({ length: Math.ceil(group.length / AT_ONCE) }, (_, part) => ({
    policy,
    group: group.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  }));
}
