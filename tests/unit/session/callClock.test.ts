// The stoppable clock: timers stand still while stopped and go on with what was left.

import { expect, test } from 'vitest';
import { createCallClock } from '../../../src/engine/session/callClock';
import { handClock } from './handClock';

test('a timer stopped half way goes on with the other half', async () => {
  const base = handClock();
  const clock = createCallClock(base);
  const rung: number[] = [];
  clock.setTimeout(() => rung.push(clock.now()), 1000);
  await base.pass(400);
  clock.stop();
  await base.pass(60_000);
  expect(rung).toEqual([]);
  clock.go();
  await base.pass(599);
  expect(rung).toEqual([]);
  await base.pass(1);
  expect(rung).toEqual([1000]);
});

test('a timer set while stopped waits its whole length, and a cleared one never rings', async () => {
  const base = handClock();
  const clock = createCallClock(base);
  const rung: string[] = [];
  clock.stop();
  clock.setTimeout(() => rung.push('set'), 100);
  const cleared = clock.setTimeout(() => rung.push('cleared'), 50);
  clock.clearTimeout(cleared);
  await base.pass(5000);
  clock.go();
  await base.pass(99);
  expect(rung).toEqual([]);
  await base.pass(1);
  expect(rung).toEqual(['set']);
});

test('stopping twice and going twice count once, and each is told once', async () => {
  const base = handClock();
  const clock = createCallClock(base);
  const told: boolean[] = [];
  const stopListening = clock.onChange((isStopped) => told.push(isStopped));
  clock.stop();
  clock.stop();
  await base.pass(500);
  clock.go();
  clock.go();
  await base.pass(250);
  stopListening();
  clock.stop();
  expect(told).toEqual([true, false]);
  expect(clock.now()).toBe(250);
});

test('a device clock set back never runs call time backwards', () => {
  let now = 10_000;
  const clock = createCallClock({ now: () => now, setTimeout: () => 1, clearTimeout: () => {} });
  now = 12_000;
  clock.stop();
  clock.go();
  now = 4_000;
  expect(clock.now()).toBe(2000);
});
