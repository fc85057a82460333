// The line of a call running out.

import { describe, expect, it } from 'vitest';
import { runOut } from '../../../../src/ui/rest/runOut';

const heights = (path: string): { along: number; across: number }[] =>
  [...path.matchAll(/Q(-?[\d.]+) (-?[\d.]+)/g)].map(([, along, across]) => ({
    along: Number(along),
    across: Math.abs(Number(across)),
  }));

describe('the line running out', () => {
  it('lies level where nothing was heard', () => {
    expect(runOut([])).toBe('M-2400 0H0');
    expect(runOut([0, 0])).toBe('M-2400 0H0');
  });

  it('ends level at the breath, each swing lower than the same swing earlier', () => {
    const path = runOut([1]);
    expect(path.endsWith('L0 0')).toBe(true);
    const swings = heights(path);
    expect(swings.filter(({ along }) => along > -60).every(({ across }) => across === 0)).toBe(true);
    const fading = swings.filter(({ along }) => along > -600).map(({ across }) => across);
    expect(fading).toEqual(fading.toSorted((a, b) => b - a));
    expect(fading[0]).toBeGreaterThan(30);
  });
});
