// Very many calls read again: in parts, so that no copy to the worker holds the page up, and counted as one.

import { expect, it } from 'vitest';
import { oneWarning } from '../../../../src/scenarios/policies/oneWarning';
import { rescoringRun } from '../../../../src/ui/history/rescoringRun';
import { attemptOf } from '../attemptOf';

const attempts = Array.from({ length: 1_201 }, (_, at) => attemptOf({ id: `a${at}` }));

it('posts no more than five hundred at once, and counts on from part to part', async () => {
  const posted: number[] = [];
  const told: number[] = [];
  const rows = await rescoringRun(
    {
      attempts,
      house: oneWarning,
      houses: [oneWarning],
      onProgress: (done, all) => told.push(done / all),
      signal: new AbortController().signal,
    },
    {
      rescoreAll: async (request) => {
        posted.push(request.attempts.length);
        request.onProgress?.(request.attempts.length, request.attempts.length);
        return request.attempts.map(({ id }) => ({ id, because: null, before: 1, after: 1, changes: 0 }));
      },
    },
  );
  expect(posted).toEqual([500, 500, 201]);
  expect(rows?.size).toBe(attempts.length);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});

it('asks for no further part once it was given up', async () => {
  const stop = new AbortController();
  let parts = 0;
  const rows = await rescoringRun(
    { attempts, house: oneWarning, houses: [], onProgress: () => undefined, signal: stop.signal },
    {
      rescoreAll: async () => {
        parts += 1;
        stop.abort();
        return [];
      },
    },
  );
  expect([rows, parts]).toEqual([null, 1]);
});
