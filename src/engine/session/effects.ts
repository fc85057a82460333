// What the session does to the world: sound, the draft, the stopping of time. Holds the ports, so that the machine holds none.

import type { VoicePort } from '../audio/voice.types';
import { log } from '../platform/log';
import type { Store } from '../store/store.types';
import { draftOf } from './attemptOf';
import type { CallClock } from './callClock';
import type { DraftWriter } from './draftWriter';
import type { SessionContext } from './sessionContext.types';
import type { LinePosition } from './speakLineActor';
import { successorLines } from './successorLines';

/** Everything a session machine is built over. */
export interface SessionNeeds {
  readonly voice: VoicePort;
  readonly store: Pick<Store, 'saveAttempt'>;
  readonly clock: CallClock;
  readonly writer: DraftWriter;
  readonly position: LinePosition;
}

interface Memory {
  readonly context: SessionContext;
}

/** The session's effects. None of them waits, and none of them throws. */
export function createEffects({ voice, clock, writer }: SessionNeeds) {
  return {
    unlockSound: (): void => {
      voice.unlock().catch((error: unknown) => log.warn('session', 'sound stays locked', error));
    },
    playConnect: (): void => {
      voice.playPhone('connect');
    },
    playHangUp: (): void => {
      voice.playPhone('hang-up');
    },
    stopTime: (): void => clock.stop(),
    startTime: (): void => clock.go(),
    /** Writes what is pending before anybody answers to it. */
    keepPending: ({ context }: Memory): void => writer.keep(draftOf(context, context.pending)),
    /** Writes the moves made and nothing that is pending. */
    keepMade: ({ context }: Memory): void => writer.keep(draftOf(context, null)),
    /** Decodes what may be said next; what is out of reach is freed. */
    preloadNext: ({ context }: Memory): void => {
      const { play, fixed } = context;
      const { stage } = fixed;
      voice
        .preload(stage.scenario.id, successorLines(play.call, stage))
        .catch((error: unknown) => log.warn('session', 'lines could not be preloaded', error));
    },
  };
}
