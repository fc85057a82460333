// Speaks one recording and tells how it went, checked against the context's own time. Knows nothing of calls or captions.

import type { Clock } from '../platform/clock';
import { contextRuns } from './contextRuns';
import type { DecodedLines } from './decodedLines';
import type { Playing, SoundKit } from './soundKit.types';
import type { Recording, SpeakEvents, Speaking } from './voice.types';

/** A file that decodes to less than its manifest says, by more than encoder padding, was cut short. */
const CUT_SHORT_MS = 400;
/** An end this close to the true one counts as the end: the timer and the context do not tick together. */
const END_SLACK_MS = 300;

export interface SpeakNeeds {
  /** Null when the sound library cannot be had. */
  readonly kit: () => Promise<SoundKit | null>;
  readonly lines: () => DecodedLines | null;
  readonly clock: Clock;
  readonly onPlayedToEnd: () => void;
}

/** Starts a recording as soon as it is decoded and the context runs. Exactly one of `onEnded` and `onFailed` follows, unless stopped. */
export function speakLine(recording: Recording | null, events: SpeakEvents, needs: SpeakNeeds): Speaking {
  let isOver = false;
  let isPaused = false;
  let kit: SoundKit | null = null;
  let playing: Playing | null = null;
  let wake: (() => void) | null = null;
  let stopListening: () => void = () => {};
  let unmark: () => void = () => {};
  /** Context time at which the part now playing began; null while none plays. */
  let fromContextMs: number | null = null;
  let playedBeforeMs = 0;

  const positionMs = (): number => {
    const nowPlaying = fromContextMs === null || kit === null ? 0 : kit.contextMs() - fromContextMs;
    return Math.max(0, Math.min(recording?.durationMs ?? 0, playedBeforeMs + nowPlaying));
  };
  const finish = (tell: () => void): void => {
    if (isOver) return;
    isOver = true;
    stopListening();
    playing?.stop();
    unmark();
    tell();
  };
  const fail = (reason: Parameters<SpeakEvents['onFailed']>[0]): void =>
    finish(() => events.onFailed(reason));

  const start = async (): Promise<void> => {
    // a caller must hold what `speak` returns before it hears anything
    await Promise.resolve();
    if (recording === null) return fail('missing');
    kit = await needs.kit();
    const lines = needs.lines();
    if (kit === null || lines === null) return fail('blocked');
    if (isOver) return;
    const sounding = kit;
    unmark = lines.speaking(recording.url);
    const sound = lines.sound(recording);
    if (!(await contextRuns(sounding, needs.clock))) return fail('blocked');
    const loaded = await sound.loaded;
    if (isOver) return;
    if (!loaded.ok) return fail(loaded.reason);
    if (loaded.durationMs < recording.durationMs - CUT_SHORT_MS) return fail('undecodable');
    while (isPaused && !isOver) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (isOver) return;
    stopListening = sounding.onContextState(() => {
      if (!isPaused && sounding.contextState() !== 'running') fail('lost');
    });
    playing = sound.play({
      onStarted: () => {
        if (isOver) return;
        fromContextMs = sounding.contextMs();
        events.onStarted();
      },
      onTimedEnd: () => {
        if (positionMs() < recording.durationMs - END_SLACK_MS) return fail('lost');
        finish(() => {
          needs.onPlayedToEnd();
          events.onEnded();
        });
      },
    });
  };
  start().catch(() => fail('lost'));

  return {
    positionMs,
    pause: () => {
      if (isOver || isPaused) return;
      isPaused = true;
      playedBeforeMs = positionMs();
      fromContextMs = null;
      playing?.pause();
    },
    resume: () => {
      if (isOver || !isPaused) return;
      isPaused = false;
      wake?.();
      const held = playing;
      if (held === null || kit === null) return;
      const sounding = kit;
      void contextRuns(sounding, needs.clock).then((runs) => {
        if (isOver || isPaused) return;
        if (!runs) return fail('lost');
        held.resume();
        fromContextMs = sounding.contextMs();
      });
    },
    stop: () => finish(() => {}),
  };
}
