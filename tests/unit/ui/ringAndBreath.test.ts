// The ring and the breath as drawings.

import { describe, expect, it } from 'vitest';
import { breathLift } from '../../../src/ui/parts/Breath';
import { LEVEL_HEAT, STRIP_SCALE, traceOf } from '../../../src/ui/parts/traceOf';
import { RING_MS, RING_UNITS_PER_SECOND, ringEntries, ringsBy } from '../../../src/ui/ring/ringLine';

describe('the ring', () => {
  it('is a double shiver of a level line, then quiet', () => {
    const scale = { ...STRIP_SCALE, unitsPerSecond: RING_UNITS_PER_SECOND };
    const points = traceOf(ringEntries(1), scale, { fromMs: 0, toMs: RING_MS, heatShown: true });
    const level = points.at(-1)?.across ?? 0;
    const moves = points.map((point) => Math.abs(point.across - level) > 3);
    const bursts = moves.filter(
      (isMoving, at) => isMoving && !moves.slice(Math.max(0, at - 3), at).some(Boolean),
    );
    expect(bursts).toHaveLength(2);
    expect(points.every((point) => point.heat === LEVEL_HEAT)).toBe(true);
    expect(moves.slice(-20).some(Boolean)).toBe(false);
  });

  it('counts from the first ring', () => {
    expect([0, RING_MS - 1, RING_MS, RING_MS * 3.5].map(ringsBy)).toEqual([1, 1, 2, 4]);
  });
});

describe('one breath', () => {
  it('rises for four seconds, a little more for one, and runs out over seven', () => {
    expect(breathLift(0)).toBe(0);
    expect(breathLift(4)).toBeCloseTo(0.82, 5);
    expect(breathLift(5)).toBeCloseTo(1, 5);
    expect(breathLift(12)).toBeCloseTo(0, 5);
    expect(breathLift(8.5)).toBeLessThan(breathLift(6));
  });
});
