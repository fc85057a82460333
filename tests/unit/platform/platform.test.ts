// Clock, ids, seeds and log: what the rest of the engine may rely on.

import { afterEach, expect, test, vi } from 'vitest';
import { SimulatedClock } from 'xstate';
import { type Clock, realClock } from '../../../src/engine/platform/clock';
import { newId } from '../../../src/engine/platform/ids';
import { log, logAt } from '../../../src/engine/platform/log';
import { newSeed } from '../../../src/engine/platform/newSeed';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a timer of the real clock runs once, and a cleared one never', () => {
  vi.useFakeTimers();
  const ran: string[] = [];
  realClock.setTimeout(() => ran.push('kept'), 50);
  realClock.clearTimeout(realClock.setTimeout(() => ran.push('cleared'), 20));
  vi.advanceTimersByTime(500);
  expect(ran).toEqual(['kept']);
});

test('the simulated clock of XState is a clock', () => {
  const simulated = new SimulatedClock();
  const clock: Clock = simulated;
  let hasRun = false;
  clock.setTimeout(() => {
    hasRun = true;
  }, 10);
  simulated.increment(9);
  expect([hasRun, clock.now()]).toEqual([false, 9]);
  simulated.increment(1);
  expect(hasRun).toBe(true);
});

test('ids are version 7, differ and sort in the order of their making', () => {
  const ids = Array.from({ length: 200 }, newId);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(200);
  expect(ids.toSorted()).toEqual(ids);
});

test('ids need no secure context', () => {
  vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
    throw new Error('absent on plain http');
  });
  expect(newId()).toHaveLength(36);
});

test('a seed is a whole number of 32 bits', () => {
  for (let i = 0; i < 100; i++) {
    const seed = newSeed();
    expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32).toBe(true);
  }
});

test('a log says what is grave enough and nothing else', () => {
  const said: unknown[][] = [];
  for (const level of ['debug', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation((...words) => void said.push([level, ...words]));
  const careful = logAt('warn');
  careful.info('call', 'quiet');
  careful.warn('call', 'unknown event', { type: 'x' });
  log.warn('call', 'silent under test');
  log.error('store', 'not kept');
  expect(said).toEqual([
    ['warn', '[call] unknown event', { type: 'x' }],
    ['error', '[store] not kept'],
  ]);
});
