// Plays recorded lines one after the other, and stops on leaving. Knows the voice port and no call.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Speaking } from '../../engine/audio/voice.types';
import { useServices } from '../app/services';

export interface Hear {
  readonly isVoiceOn: boolean;
  /** Voice is on and every one of these lines has a recording. */
  readonly canHear: (lineIds: readonly string[]) => boolean;
  readonly isHearing: (lineIds: readonly string[]) => boolean;
  readonly toggle: (lineIds: readonly string[]) => void;
  /** The last try brought no sound. */
  readonly hasFailed: boolean;
}

export function useHear(scenarioId: string): Hear {
  const { voice, settings } = useServices();
  const [heard, setHeard] = useState<string | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const speaking = useRef<Speaking | null>(null);
  const stop = useCallback(() => {
    speaking.current?.stop();
    speaking.current = null;
    setHeard(null);
  }, []);
  useEffect(() => stop, [stop]);
  const play = (lineIds: readonly string[]): void => {
    const [first, ...rest] = lineIds;
    if (first === undefined) {
      stop();
      return;
    }
    speaking.current = voice.speak(scenarioId, first, {
      onStarted: () => undefined,
      onEnded: () => play(rest),
      onFailed: () => {
        setHasFailed(true);
        stop();
      },
    });
  };
  return {
    isVoiceOn: settings.isVoiceOn,
    canHear: (lineIds) =>
      settings.isVoiceOn &&
      lineIds.length > 0 &&
      lineIds.every((id) => voice.recordingOf(scenarioId, id) !== null),
    isHearing: (lineIds) => heard === lineIds.join(' '),
    hasFailed,
    toggle: (lineIds) => {
      const isSame = heard === lineIds.join(' ');
      stop();
      setHasFailed(false);
      if (isSame) return;
      setHeard(lineIds.join(' '));
      void voice.unlock().then(() => play(lineIds));
    },
  };
}
