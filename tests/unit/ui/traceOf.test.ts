// The geometry of the living line.

import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../src/ui/parts/gridOf';
import { pathOf } from '../../../src/ui/parts/pathOf';
import {
  acrossOf,
  fitScale,
  LEVEL_HEAT,
  penAcross,
  ROW_SCALE,
  STRIP_SCALE,
  type TraceEntry,
  traceOf,
} from '../../../src/ui/parts/traceOf';

const speech = (startMs: number, durationMs: number, heat: number, peak = 0.8): TraceEntry => ({
  kind: 'line',
  startMs,
  durationMs,
  heat,
  peaks: Array.from({ length: durationMs / 50 }, () => peak),
});
const agent = (startMs: number, durationMs: number, heat: number): TraceEntry => ({
  kind: 'agent',
  startMs,
  durationMs,
  heat,
  peaks: [],
});

describe('the living line', () => {
  it('lies dead flat before the first entry', () => {
    const points = traceOf([speech(0, 4000, 80)], STRIP_SCALE, {
      fromMs: -20_000,
      toMs: -1,
      heatShown: true,
    });
    const level = acrossOf(LEVEL_HEAT, STRIP_SCALE);
    expect(new Set(points.map((point) => point.across))).toEqual(new Set([level]));
  });

  it('swings on both sides of its heat while the customer speaks, and lies level while the agent does', () => {
    const entries = [speech(0, 20_000, 80), agent(20_000, 10_000, 80)];
    const at = (fromMs: number, toMs: number) =>
      traceOf(entries, STRIP_SCALE, { fromMs, toMs, heatShown: true }).map((point) => point.across);
    const level = acrossOf(80, STRIP_SCALE);
    const spoken = at(5000, 19_000);
    expect(Math.min(...spoken)).toBeLessThan(level - 10);
    expect(Math.max(...spoken)).toBeGreaterThan(level + 10);
    expect(at(21_000, 29_000).every((across) => Math.abs(across - level) < 0.001)).toBe(true);
  });

  it('stands higher the hotter it is, and never leaves the paper', () => {
    const loud = traceOf([speech(0, 20_000, 100, 1)], STRIP_SCALE, {
      fromMs: 0,
      toMs: 20_000,
      heatShown: true,
    });
    expect(Math.min(...loud.map((point) => point.across))).toBeGreaterThanOrEqual(0);
    expect(acrossOf(90, STRIP_SCALE)).toBeLessThan(acrossOf(40, STRIP_SCALE));
  });

  it('draws the same voice smaller when the customer is calm', () => {
    const reach = (heat: number) => {
      const points = traceOf([speech(0, 30_000, heat)], STRIP_SCALE, {
        fromMs: 10_000,
        toMs: 20_000,
        heatShown: true,
      });
      const across = points.map((point) => point.across);
      return Math.max(...across) - Math.min(...across);
    };
    expect(reach(20)).toBeLessThan(reach(90));
  });

  it('is the voice alone, centred, where heat is not shown', () => {
    const points = traceOf([speech(0, 10_000, 95), speech(12_000, 10_000, 15)], STRIP_SCALE, {
      fromMs: 0,
      toMs: 22_000,
      heatShown: false,
    });
    const centre = (STRIP_SCALE.top + STRIP_SCALE.bottom) / 2;
    const reach = (from: number, to: number) =>
      Math.max(...points.slice(from, to).map((point) => Math.abs(point.across - centre)));
    expect(reach(2, 20)).toBeCloseTo(reach(40, 50), 5);
  });

  it('does not redraw what is written when the paper moves or more is said', () => {
    const first = [speech(0, 6000, 70)];
    const more = [...first, agent(6000, 3000, 70), speech(9000, 6000, 60)];
    const stepMs = (STRIP_SCALE.step / STRIP_SCALE.unitsPerSecond) * 1000;
    const before = traceOf(first, STRIP_SCALE, { fromMs: -stepMs * 20, toMs: 5000, heatShown: true });
    const after = traceOf(more, STRIP_SCALE, { fromMs: -stepMs * 5, toMs: 15_000, heatShown: true });
    expect(after.slice(0, 15)).toEqual(before.slice(15, 30));
  });

  it('keeps a short burst when the line is shrunk', () => {
    const peaks = Array.from({ length: 200 }, () => 0.02);
    peaks[101] = 1;
    const entry: TraceEntry = { kind: 'line', startMs: 0, durationMs: 10_000, heat: 80, peaks };
    const points = traceOf([entry], ROW_SCALE, { fromMs: 0, toMs: 10_000, heatShown: true });
    const furthest = Math.max(
      ...points.map((point) => Math.abs(point.across - acrossOf(point.heat, ROW_SCALE))),
    );
    expect(furthest).toBeGreaterThan(ROW_SCALE.swing * 0.5);
  });

  it('ripples where a line was said without a recording', () => {
    const entry: TraceEntry = { kind: 'line', startMs: 0, durationMs: 10_000, heat: 60, peaks: [] };
    const points = traceOf([entry], STRIP_SCALE, { fromMs: 4000, toMs: 9000, heatShown: true });
    expect(points.some((point) => point.across < acrossOf(60, STRIP_SCALE) - 2)).toBe(true);
  });

  it('puts the pen on the drawn line', () => {
    const points = [
      { along: 0, across: 10, heat: 50 },
      { along: 10, across: 30, heat: 50 },
    ];
    expect(penAcross(points, 5)).toBe(20);
    expect(penAcross(points, 50)).toBe(30);
    expect(penAcross([], 5)).toBe(0);
  });

  it('is sharp in anger and rounded below it', () => {
    const path = (heat: number) => {
      const points = traceOf([speech(0, 30_000, heat)], STRIP_SCALE, {
        fromMs: 5000,
        toMs: 20_000,
        heatShown: true,
      });
      return pathOf(points, STRIP_SCALE);
    };
    expect(path(80)).not.toContain('Q');
    expect(path(30)).toContain('Q');
  });

  it('runs down with heat to the right when turned upright', () => {
    const points = [
      { along: 0, across: 200, heat: 60 },
      { along: 12, across: 44, heat: 60 },
    ];
    expect(pathOf(points, STRIP_SCALE, 'down')).toBe('M44 0L200 12');
  });

  it('fills the width it is fitted to', () => {
    const scale = fitScale(120_000, 600, 100);
    const points = traceOf([speech(0, 120_000, 50)], scale, { fromMs: 0, toMs: 120_000, heatShown: true });
    expect(points.at(-1)?.along).toBeCloseTo(600, 5);
  });

  it('rules the four heat limits only where heat is shown', () => {
    const view = { fromMs: 0, toMs: 60_000, minorMs: 10_000, majorMs: 30_000 };
    expect(gridOf(STRIP_SCALE, view, true).major.match(/H/g)).toHaveLength(4);
    expect(gridOf(STRIP_SCALE, view, false).major).not.toContain('H');
  });
});

describe('a line levelled by something else than heat', () => {
  const entries = [
    { ...speech(0, 4000, 15), level: 70 },
    { ...agent(4000, 2000, 15), level: 70 },
    { ...speech(6000, 4000, 90, 0), level: 20 },
  ];

  it('begins and stands at that level, however hot the voice is', () => {
    const points = traceOf(entries, STRIP_SCALE, { fromMs: -4000, toMs: 20_000, heatShown: true });
    expect(points[0]?.across).toBe(acrossOf(70, STRIP_SCALE));
    expect(points.at(-1)?.across).toBe(acrossOf(20, STRIP_SCALE));
    expect(points.at(-1)?.heat).toBe(90);
  });
  it('rules the paper where its own words part', () => {
    const view = { fromMs: 0, toMs: 1000, minorMs: 5000, majorMs: 5000 };
    const rules = (limits?: readonly number[]): string =>
      gridOf(STRIP_SCALE, view, true, 'across', limits).major;
    expect(rules([15])).toContain(acrossOf(15, STRIP_SCALE).toFixed(1));
    expect(rules()).not.toContain(acrossOf(15, STRIP_SCALE).toFixed(1));
  });
});
