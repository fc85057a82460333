// The voice port without any sound: every line goes on as a caption. Needs no browser; loads and plays nothing.

import type { VoicePort } from './voice.types';

/** A port for those who read instead of listening, for tests, and for devices without sound. */
export function createCaptionPlayer(): VoicePort {
  return {
    recordingOf: () => null,
    open: () => Promise.resolve(),
    preload: (_scenarioId, lineIds, onProgress) => {
      onProgress?.(lineIds.length, lineIds.length);
      return Promise.resolve();
    },
    speak: (_scenarioId, _lineId, events) => {
      let isOver = false;
      queueMicrotask(() => {
        if (isOver) return;
        isOver = true;
        events.onFailed('missing');
      });
      return {
        positionMs: () => 0,
        pause: () => {},
        resume: () => {},
        stop: () => {
          isOver = true;
        },
      };
    },
    playPhone: () => () => {},
    unlock: () => Promise.resolve(false),
    setVolume: () => {},
    health: () => 'off',
    onHealth: () => () => {},
    warm: () => Promise.resolve(0),
    close: () => {},
    probe: () => ({ context: 'none', position: null, played: 0, decodedMs: 0 }),
  };
}
