// What stands on the line, and that no label covers another.

import { describe, expect, it } from 'vitest';
import { chartFacts } from '../../../../src/ui/debrief/chartFacts';
import { lanesOf, spread } from '../../../../src/ui/debrief/chartLayout';
import { callPath, ghostPath } from '../../../../src/ui/debrief/chartPath';
import { debriefOf } from './playedCall';

describe('chartFacts', () => {
  const debrief = debriefOf();
  const facts = chartFacts(debrief);

  it('puts every decision where the agent begins to speak', () => {
    const spoken = debrief.timeline.entries.filter(({ kind }) => kind === 'agent');
    expect(facts.decisions.map(({ atMs }) => atMs)).toEqual(spoken.map(({ startMs }) => startMs));
    for (const { atMs, landsMs } of facts.decisions) expect(landsMs).toBeGreaterThan(atMs);
  });
  it('hatches abuse for as long as it stood, at its level', () => {
    expect(facts.abuse.map(({ level }) => level)).toEqual([2]);
    const [run] = facts.abuse;
    const insult = debrief.timeline.entries.find(({ lineId }) => lineId === 'insult');
    expect(run?.fromMs).toBe(insult?.startMs);
    expect(run?.toMs).toBeGreaterThan(insult?.startMs ?? 0);
  });
  it('tells a hold that was kept from one that was late or parked', () => {
    expect(facts.holds.map(({ manner }) => manner)).toEqual(['kept']);
    const [first, ...rest] = debrief.attempt.moves;
    if (first === undefined) throw new Error('no moves');
    const late = debriefOf([first, { type: 'hold', promisedSeconds: 10 }, ...rest.slice(1)]);
    expect(chartFacts(late).holds.map(({ manner }) => manner)).toEqual(['late']);
    const parked = debriefOf([first, { type: 'hold' }, ...rest.slice(1)]);
    expect(chartFacts(parked).holds.map(({ manner }) => manner)).toEqual(['parked']);
  });
  it('pins a decision once, with everything it was', () => {
    const turns = facts.pins.map(({ placed }) => placed.decision.turn);
    expect(new Set(turns).size).toBe(turns.length);
    expect(facts.pins.flatMap(({ kinds }) => kinds).toSorted()).toEqual(
      debrief.pins.map(({ kind }) => kind).toSorted(),
    );
  });
  it('marks a silence where it began, before the customer spoke into it', () => {
    const [first, ...rest] = debrief.attempt.moves;
    if (first === undefined) throw new Error('no moves');
    const quiet = debriefOf([first, { type: 'dead-air', nth: 1 }, ...rest]);
    const hello = quiet.timeline.entries.find(({ lineId }) => lineId === 'hello');
    expect(chartFacts(quiet).quietsMs).toEqual([(hello?.startMs ?? 0) - 8_000]);
  });
});

describe('spread', () => {
  it('leaves places alone that are far enough apart', () => {
    expect(spread([10, 200, 400], 100, 900)).toEqual([10, 200, 400]);
  });
  it('keeps the gap and the end', () => {
    expect(spread([10, 20, 30], 100, 900)).toEqual([10, 110, 210]);
    expect(spread([700, 850, 880], 100, 900)).toEqual([700, 800, 900]);
  });
  it('shrinks the gap when not all fit', () => {
    const places = spread([0, 1, 2, 3, 4], 100, 200);
    expect(places).toEqual([0, 50, 100, 150, 200]);
  });
});

describe('lanesOf', () => {
  it('puts a label under every earlier one that reaches it, and back on top once there is room', () => {
    expect(
      lanesOf([
        { from: 0, to: 300 },
        { from: 100, to: 400 },
        { from: 350, to: 500 },
        { from: 600, to: 700 },
      ]),
    ).toEqual([0, 1, 2, 0]);
  });
});

describe('the paths', () => {
  const { entries } = debriefOf().timeline;
  const scale = { unitsPerSecond: 10, height: 100, top: 0, bottom: 100, swing: 10, step: 2 };

  it('lie level before the call and after it', () => {
    const path = callPath(entries, scale, { from: -50, to: 900 });
    expect(path.startsWith('M-50 90H0L')).toBe(true);
    expect(path.endsWith('H900')).toBe(true);
  });
  it('leave the voice out of the road not taken', () => {
    const loud = entries.map((entry) => ({ ...entry, peaks: entry.peaks.map(() => 1) }));
    expect(ghostPath(loud, scale)).toBe(ghostPath(entries, scale));
  });
});
