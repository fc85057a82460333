// A voice port that plays on a hand clock and can be told to fail in every way a real one does. Makes no sound.

import type { PhoneSound, SpeakEvents, VoicePort } from '../../../src/engine/audio/voice.types';
import type { Clock } from '../../../src/engine/platform/clock';

type Health = ReturnType<VoicePort['health']>;
export type Trick = 'missing' | 'undecodable' | 'blocked' | 'lost' | 'never-starts' | 'never-ends';

export interface ScriptedVoice extends VoicePort {
  /** What went on, oldest first: `speak lost`, `pause lost`, `phone ring`, `quiet ring`, `unlock` … */
  readonly told: string[];
  readonly preloaded: string[][];
  readonly trick: (lineId: string, trick: Trick) => void;
  readonly becomes: (health: Health) => void;
}

/** Every line id in `lengths` has a recording of so many milliseconds; other lines have none. */
export function scriptedVoice(clock: Clock, lengths: Readonly<Record<string, number>>): ScriptedVoice {
  const told: string[] = [];
  const preloaded: string[][] = [];
  const tricks = new Map<string, Trick>();
  const listeners = new Set<(health: Health) => void>();
  let health: Health = 'running';

  const play = (lineId: string, durationMs: number, events: SpeakEvents) => {
    const trick = tricks.get(lineId);
    let timer: number | null = null;
    let playedMs = 0;
    let since: number | null = null;
    const position = (): number =>
      Math.min(durationMs, playedMs + (since === null ? 0 : clock.now() - since));
    const halt = (): void => {
      if (timer !== null) clock.clearTimeout(timer);
      timer = null;
      playedMs = position();
      since = null;
    };
    const run = (): void => {
      since = clock.now();
      if (trick === 'never-ends') return;
      if (trick === 'lost') {
        timer = clock.setTimeout(() => events.onFailed('lost'), durationMs / 2);
        return;
      }
      timer = clock.setTimeout(() => events.onEnded(), durationMs - playedMs);
    };
    if (trick === 'missing' || trick === 'undecodable' || trick === 'blocked') {
      timer = clock.setTimeout(() => events.onFailed(trick), 20);
    } else if (trick !== 'never-starts') {
      events.onStarted();
      run();
    }
    return {
      positionMs: position,
      pause: () => {
        told.push(`pause ${lineId}`);
        halt();
      },
      resume: () => {
        told.push(`resume ${lineId}`);
        run();
      },
      stop: () => {
        told.push(`stop ${lineId}`);
        halt();
      },
    };
  };

  return {
    told,
    preloaded,
    trick: (lineId, trick) => void tricks.set(lineId, trick),
    becomes: (next) => {
      health = next;
      for (const listener of listeners) listener(next);
    },
    recordingOf: (_scenarioId, lineId) => {
      const durationMs = lengths[lineId];
      return durationMs === undefined ? null : { url: `${lineId}.mp3`, durationMs, peaks: [0.5] };
    },
    open: () => Promise.resolve(),
    preload: (_scenarioId, lineIds) => {
      preloaded.push([...lineIds]);
      return Promise.resolve();
    },
    speak: (_scenarioId, lineId, events) => {
      told.push(`speak ${lineId}`);
      return play(lineId, lengths[lineId] ?? 0, events);
    },
    playPhone: (sound: PhoneSound) => {
      told.push(`phone ${sound}`);
      return () => void told.push(`quiet ${sound}`);
    },
    unlock: () => {
      told.push('unlock');
      return Promise.resolve(health === 'running');
    },
    setVolume: () => {},
    health: () => health,
    onHealth: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    warm: () => Promise.resolve(0),
    close: () => {},
    probe: () => ({ context: 'running', position: null, played: 0, decodedMs: 0 }),
  };
}
