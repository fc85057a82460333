// Where lines, replies, holds and counted silences stand on the call's own clock. Pure: thinking and pauses leave no trace, because nothing here has seen a clock.

import { readingMs } from '../audio/readingMs';
import type { VoicePort } from '../audio/voice.types';
import type { Call, Replay } from '../call/call.types';
import { ownEntry } from '../platform/ownEntry';
import type { Timeline, TimelineEntry, TimelineOf } from './session.types';
import { AGENT_WORDS_PER_SECOND, deadAirMs } from './timing';

const LEAST_SPEECH_MS = 600;

/** How long the agent takes to say these words, milliseconds. */
export function speechMs(text: string): number {
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  return Math.max(LEAST_SPEECH_MS, Math.round((words / AGENT_WORDS_PER_SECOND) * 1000));
}

type Voice = Pick<VoicePort, 'recordingOf'>;

/** A line's length and loudness: its recording's, or reading time and none. */
export function lengthOfLine(
  scenario: Replay['stage']['scenario'],
  lineId: string,
  voice: Voice,
): Pick<TimelineEntry, 'durationMs' | 'peaks'> {
  const recording = voice.recordingOf(scenario.id, lineId);
  if (recording !== null) return { durationMs: recording.durationMs, peaks: recording.peaks };
  return { durationMs: readingMs(ownEntry(scenario.lines, lineId)?.caption ?? ''), peaks: [] };
}

/** A line cut off by an interruption counts whole: where it was cut is not kept. */
export const timelineOf: TimelineOf = ({ stage, opening, steps }, voice): Timeline => {
  const entries: TimelineEntry[] = [];
  let totalMs = 0;
  const add = (
    kind: TimelineEntry['kind'],
    durationMs: number,
    move: number,
    { customer }: Call,
    peaks: readonly number[] = [],
    told: Pick<TimelineEntry, 'lineId' | 'turn'> = {},
  ): void => {
    const { heat, trust, abuse } = customer;
    entries.push({ kind, startMs: totalMs, durationMs, move, heat, trust, abuse, peaks, ...told });
    totalMs += durationMs;
  };
  const addLines = (call: Call, move: number): void => {
    for (const lineId of call.says) {
      const { durationMs, peaks } = lengthOfLine(stage.scenario, lineId, voice);
      add('line', durationMs, move, call, peaks, { lineId });
    }
  };

  addLines(opening, -1);
  steps.forEach((step, index) => {
    if (step.move.type === 'note') return;
    const { turn, move, before } = step;
    if (step.reply !== undefined) add('agent', speechMs(step.reply.text), index, before, [], { turn });
    if (move.type === 'dead-air')
      add('silence', deadAirMs(move.nth), index, before, [], turn === 0 ? {} : { turn });
    if (step.move.type === 'resume') add('hold', step.move.heldSeconds * 1000, index, step.before);
    addLines(step.after, index);
  });
  return { entries, totalMs };
};
