// How fast the paper of a call runs: the call so far fills it, from its first words to the reference's own speed.

import { describe, expect, it } from 'vitest';
import { paperRules, paperSpeed } from '../../../src/ui/parts/paperSpeed';

const ROOMS = [200, 474, 975, 1464];

describe('the speed of the paper', () => {
  it('holds the call so far on the paper whole, up to three minutes', () => {
    for (const room of ROOMS)
      for (let second = 0; second <= 180; second += 1) {
        const speed = paperSpeed(second * 1000, room);
        if (speed > 5.4) expect(speed * second).toBeLessThanOrEqual(room);
      }
  });

  it('leaves less than half of the paper empty once half a minute has been said', () => {
    for (const room of ROOMS)
      for (let second = 30; second <= 180; second += 1)
        expect(paperSpeed(second * 1000, room) * second).toBeGreaterThan(room / 2);
  });

  it('is the reference’s own before anything is measured, and never slower or wild', () => {
    expect(paperSpeed(60_000, 0)).toBe(5.4);
    expect(paperSpeed(1000, 4000)).toBe(40);
  });

  it('rules the paper so that every time is a rule and has room', () => {
    for (const speed of [5.4, 8.1, 10.8, 16, 21, 33, 40]) {
      const { tickMs, ruleMs } = paperRules(speed);
      expect(tickMs % ruleMs).toBe(0);
      expect((tickMs / 1000) * speed).toBeGreaterThanOrEqual(150);
    }
  });
});
