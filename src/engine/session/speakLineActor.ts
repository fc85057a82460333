// The customer's voice as an actor: a line ends by its recording's end, by reading time when the voice fails, or by the
// watchdog. It may never wedge a call; it knows nothing of what comes after the line.

import { fromCallback } from 'xstate';
import { readingMs } from '../audio/readingMs';
import type { VoicePort } from '../audio/voice.types';
import type { CallClock } from './callClock';
import type { SessionFact } from './sessionContext.types';
import { LEAST_REST_MS, VOICE_OVERRUN_MS, VOICE_START_MS } from './timing';

export interface SpeakInput {
  readonly scenarioId: string;
  readonly lineId: string;
  readonly caption: string;
}

/** Where the line being spoken stands; null while none is. */
export interface LinePosition {
  read: null | (() => number);
}

/** Sends `line.failed` at most once, then or without it `line.ended` exactly once, unless stopped. Pauses with the clock. */
export function speakLineActor(voice: VoicePort, clock: CallClock, position: LinePosition) {
  return fromCallback<{ type: 'none' }, SpeakInput>(({ input, sendBack }) => {
    const tell = (fact: SessionFact): void => sendBack(fact);
    const { scenarioId, lineId, caption } = input;
    const shownAt = clock.now();
    const recording = voice.recordingOf(scenarioId, lineId);
    let timer: number | null = null;
    let isOver = false;

    // the next line's actor may have started before this one is stopped: only one's own reading is taken down
    let reading: LinePosition['read'] = null;
    const readBy = (read: () => number): void => {
      reading = read;
      position.read = read;
    };
    const after = (waitMs: number, run: () => void): void => {
      if (timer !== null) clock.clearTimeout(timer);
      timer = clock.setTimeout(run, waitMs);
    };
    const end = (): void => {
      if (isOver) return;
      isOver = true;
      tell({ type: 'line.ended' });
    };
    const readOn = (): void => {
      const sinceShownMs = clock.now() - shownAt;
      readBy(() => clock.now() - shownAt);
      after(Math.max(LEAST_REST_MS, readingMs(caption) - sinceShownMs), end);
    };
    const stopReading = (): void => {
      if (position.read === reading) position.read = null;
      if (timer !== null) clock.clearTimeout(timer);
    };
    if (recording === null) {
      readOn();
      return stopReading;
    }

    let hasFailed = false;
    const fail = (): void => {
      if (hasFailed || isOver) return;
      hasFailed = true;
      tell({ type: 'line.failed' });
      readOn();
    };
    // armed first: a port may say at once that it has begun
    after(VOICE_START_MS, () => {
      speaking.stop();
      fail();
    });
    const speaking = voice.speak(scenarioId, lineId, {
      onStarted: () => {
        if (!hasFailed) after(recording.durationMs + VOICE_OVERRUN_MS, end);
      },
      onEnded: () => {
        if (!hasFailed) end();
      },
      onFailed: fail,
    });
    if (!hasFailed) readBy(() => speaking.positionMs());
    const follow = (isStopped: boolean): void => (isStopped ? speaking.pause() : speaking.resume());
    if (clock.isStopped()) speaking.pause();
    const stopFollowing = clock.onChange(follow);
    return () => {
      isOver = true;
      stopFollowing();
      speaking.stop();
      stopReading();
    };
  });
}
