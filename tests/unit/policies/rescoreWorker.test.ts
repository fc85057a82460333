// Many calls in the worker: what it is sent, what it says, and that it is let go whatever happens.

import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../../src/engine/call/engineVersion';
import type { Played } from '../../../src/engine/score/rescore.types';
import { oneWarning } from '../../../src/scenarios/policies/oneWarning';
import { twoWarnings } from '../../../src/scenarios/policies/twoWarnings';
import type { RescoreJob, RescoreNews } from '../../../src/ui/app/rescoreWorker.types';
import { type RescoreWorker, rescoreInWorker } from '../../../src/ui/app/rescoreWorkerClient';
import { rescoreNews } from '../../../src/ui/app/rescoreWorkerNews';
import { end } from '../../support/playCall';
import { buildScenario } from '../../support/scenarioBuilder';

const scenario = buildScenario();
const attempts = Array.from(
  { length: 120 },
  (_, at): Played => ({
    id: `a${at}`,
    scenarioId: at === 7 ? 'gone' : scenario.id,
    scenarioVersion: scenario.version,
    policyId: 'one-warning',
    policyVersion: oneWarning.version,
    engineVersion: ENGINE_VERSION,
    seed: at,
    intensity: 2,
    moves: [end('hang-up')],
  }),
);
const ports = {
  loadScript: async (id: string, policyId?: string) =>
    id === scenario.id && policyId === 'one-warning' ? { scenario, policy: oneWarning } : null,
};

/** Posts what the real one would, a message at a time, until it is let go. */
function scriptedWorker(heard: { job?: RescoreJob; isOver: boolean }, isBroken = false): RescoreWorker {
  const worker: RescoreWorker = {
    onmessage: null,
    onerror: null,
    terminate: () => {
      heard.isOver = true;
    },
    postMessage: (job) => {
      heard.job = structuredClone(job);
      void (async () => {
        if (isBroken) return worker.onerror?.({ message: 'out of memory' } as ErrorEvent);
        for (const data of rescoreNews(heard.job ?? job)) {
          await Promise.resolve();
          if (heard.isOver) return;
          worker.onmessage?.({ data } as MessageEvent<RescoreNews>);
        }
      })();
    },
  };
  return worker;
}

describe('reading many calls in a worker', () => {
  it('gives a row for each in order, counts along, and lets the worker go', async () => {
    const heard = { isOver: false };
    const seen: number[] = [];
    const rows = await rescoreInWorker(
      { attempts, policy: twoWarnings, onProgress: (done) => seen.push(done) },
      ports,
      () => scriptedWorker(heard),
    );
    expect(rows?.map(({ id }) => id)).toEqual(attempts.map(({ id }) => id));
    expect(rows?.filter(({ because }) => because !== null).map(({ id, because }) => [id, because])).toEqual([
      ['a7', 'gone'],
    ]);
    expect(seen).toEqual([50, 100, 120]);
    expect(heard.isOver).toBe(true);
  });

  it('posts each script once, and no scorecard', async () => {
    const heard: { job?: RescoreJob; isOver: boolean } = { isOver: false };
    const whole = attempts.slice(0, 3).map((one) => ({ ...one, scorecard: { total: 1 }, savedAt: 1 }));
    await rescoreInWorker({ attempts: whole, policy: twoWarnings }, ports, () => scriptedWorker(heard));
    expect(heard.job?.scripts).toHaveLength(1);
    expect(heard.job?.attempts).toEqual(attempts.slice(0, 3));
  });

  it('stops at once when it is cancelled, before it starts or between two handfuls', async () => {
    const heard = { isOver: false };
    const early = new AbortController();
    early.abort();
    const never = () => {
      throw new Error('No worker is needed.');
    };
    expect(
      await rescoreInWorker({ attempts, policy: twoWarnings, signal: early.signal }, ports, never),
    ).toBeNull();
    const late = new AbortController();
    const seen: number[] = [];
    const request = {
      attempts,
      policy: twoWarnings,
      signal: late.signal,
      onProgress: (done: number) => {
        seen.push(done);
        late.abort();
      },
    };
    expect(await rescoreInWorker(request, ports, () => scriptedWorker(heard))).toBeNull();
    expect(seen[0]).toBe(50);
    expect(seen.length).toBeLessThan(3);
    expect(heard.isOver).toBe(true);
  });

  it('says so when the worker breaks', async () => {
    const heard = { isOver: false };
    await expect(
      rescoreInWorker({ attempts, policy: twoWarnings }, ports, () => scriptedWorker(heard, true)),
    ).rejects.toThrow('out of memory');
    expect(heard.isOver).toBe(true);
  });
});
