// The instant under the pen, and what is drawn up to it.

import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../../../../src/engine/session/session.types';
import { callMs, drawnEntries, rolledMs } from '../../../../src/ui/call/callTime';

const entry = (kind: TimelineEntry['kind'], startMs: number, durationMs: number): TimelineEntry => ({
  kind,
  startMs,
  durationMs,
  move: 0,
  heat: 60,
  trust: 30,
  abuse: 0,
  peaks: [0.5],
});
const line = {
  id: 'a',
  caption: 'So?',
  delivery: 'tense',
  speaker: 'Marek',
  isVoiced: true,
  durationMs: 2000,
  peaks: [],
} as const;
const view = { phase: 'speaking', elapsedMs: 5000, line, hold: null, isHearingAgain: false } as const;

describe('the instant under the pen', () => {
  it('follows the recording while the customer speaks, and never runs past the line', () => {
    expect(callMs(view, 9000, null)).toBe(5000);
    expect(callMs(view, 9000, 700)).toBe(5700);
    expect(callMs(view, 9000, 4000)).toBe(7000);
  });

  it('waits while the agent thinks, also when the line is heard again', () => {
    expect(callMs({ ...view, phase: 'choosing' }, 7000, null)).toBe(7000);
    expect(callMs({ ...view, phase: 'choosing', isHearingAgain: true }, 7000, 900)).toBe(7000);
  });

  it('counts held seconds', () => {
    const hold = { promisedSeconds: 60, heldSeconds: 12, words: '' };
    expect(callMs({ ...view, phase: 'held', hold }, 7000, null)).toBe(19_000);
  });

  it('rolls through a jump, and goes back at once', () => {
    expect(rolledMs(1000, 1200)).toBe(1200);
    const next = rolledMs(1000, 5000);
    expect(next).toBeGreaterThan(1000);
    expect(next).toBeLessThan(5000);
    expect(rolledMs(5000, 1000)).toBe(1000);
  });

  it('reaches every jump in the end', () => {
    let shown = 0;
    for (let frame = 0; frame < 120; frame += 1) shown = rolledMs(shown, 8000);
    expect(shown).toBe(8000);
  });
});

describe('what the strip draws', () => {
  const timeline = {
    entries: [
      entry('line', 0, 3000),
      entry('agent', 3000, 2000),
      entry('line', 5000, 2000),
      entry('line', 7000, 900),
    ],
    totalMs: 7900,
  };

  it('leaves out lines that have not begun', () => {
    expect(drawnEntries(timeline, view)).toEqual(timeline.entries.slice(0, 3));
    expect(drawnEntries(timeline, { ...view, phase: 'choosing' })).toEqual(timeline.entries);
  });

  it('draws a hold as long as it has lasted, without a voice', () => {
    const hold = { promisedSeconds: null, heldSeconds: 4, words: '' };
    expect(drawnEntries(timeline, { ...view, phase: 'held', hold }).at(-1)).toMatchObject({
      kind: 'hold',
      startMs: 7900,
      durationMs: 4000,
      peaks: [],
    });
  });
});
