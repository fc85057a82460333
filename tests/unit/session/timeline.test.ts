// The call's own clock: recordings, reading time, spoken words and held seconds; never a pause or a thought.

import { expect, test } from 'vitest';
import type { Move } from '../../../src/engine/call/move.types';
import { replayMoves } from '../../../src/engine/call/replayMoves';
import { speechMs, timelineOf } from '../../../src/engine/session/timeline';
import { atFirstChoice, LENGTHS, stageOf } from './callTable';
import { handClock } from './handClock';
import { scriptedVoice } from './scriptedVoice';

const moves: readonly Move[] = [
  { type: 'reply', id: 'listen' },
  { type: 'hold', promisedSeconds: 30 },
  { type: 'resume', heldSeconds: 12 },
  { type: 'end', manner: 'hang-up' },
  { type: 'note', items: [] },
];

function timeline(lengths: Readonly<Record<string, number>>) {
  const replayed = replayMoves(stageOf(1), moves);
  if (!replayed.ok) throw new Error(replayed.problem);
  return timelineOf(replayed.replay, scriptedVoice(handClock(), lengths));
}

test('entries follow each other without a gap, each with its length and its customer', () => {
  const { entries, totalMs } = timeline(LENGTHS);
  expect(entries.map(({ kind, lineId, durationMs, move }) => [kind, lineId, durationMs, move])).toEqual([
    ['line', 'lost', 2000, -1],
    ['line', 'well', 1500, -1],
    ['agent', undefined, speechMs('Two calls, no answer.'), 0],
    ['line', 'back', 1000, 0],
    ['line', 'well', 1500, 1],
    ['hold', undefined, 12_000, 2],
    ['line', 'back', 1000, 2],
    ['agent', undefined, speechMs('We are done.'), 3],
  ]);
  let at = 0;
  for (const entry of entries) {
    expect(entry.startMs).toBe(at);
    at += entry.durationMs;
  }
  expect(totalMs).toBe(at);
  expect(entries[0]).toMatchObject({ heat: 60, trust: 40, abuse: 0, peaks: [0.5] });
});

test('without recordings the lines take their reading time and draw no voice', () => {
  const { entries } = timeline({});
  expect(entries[0]).toMatchObject({ durationMs: 2300, peaks: [] });
});

test('four words take four words’ time', () => {
  expect(speechMs('one two three four five six seven eight nine ten eleven twelve thirteen')).toBe(5000);
  expect(speechMs('')).toBe(600);
});

test('the clock of the call does not know how long anybody thought', async () => {
  const { view, clock, say, hearOut } = await atFirstChoice();
  expect(view().elapsedMs).toBe(2000);
  await clock.pass(500_000);
  await say('listen');
  expect(view().elapsedMs).toBe(3500 + speechMs('Two calls, no answer.'));
  await hearOut();
  expect(view().elapsedMs).toBe(3500 + speechMs('Two calls, no answer.'));
});

test('a silence that counted takes its time on the call’s clock, whatever the person’s timing', async () => {
  for (const timing of [1, 3] as const) {
    const { view, clock, hearOut } = await atFirstChoice({ setting: 'live', timing });
    const before = view().elapsedMs + LENGTHS.well;
    await clock.pass(8_000 * timing);
    expect(view().elapsedMs).toBe(before + 8_000);
    await hearOut();
    await clock.pass(12_000 * timing);
    expect(view().elapsedMs).toBe(before + 8_000 + LENGTHS.hello + 12_000);
  }
});
