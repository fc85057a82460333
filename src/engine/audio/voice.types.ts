// The audio port. The session knows only this; Howler stands behind it.

export type PhoneSound = 'ring' | 'connect' | 'hold' | 'hang-up';

/** What a recording is, without decoding it. */
export interface Recording {
  readonly url: string;
  readonly durationMs: number;
  /** Loudness of each 50 ms, 0..1. */
  readonly peaks: readonly number[];
}

/** The facts while a line is spoken. Exactly one of ended, failed, per `speak`; nothing after `stop`. */
export interface SpeakEvents {
  readonly onStarted: () => void;
  readonly onEnded: () => void;
  /** The line goes on as a caption with reading time; `reason` is for the health notice. */
  readonly onFailed: (reason: 'missing' | 'undecodable' | 'blocked' | 'lost') => void;
}

export interface Speaking {
  /** Milliseconds into the recording, for the drawing of the line. */
  readonly positionMs: () => number;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
}

export interface Probe {
  /** The audio context's own word (`running`, `suspended`, `interrupted`, `closed`), or `none`. */
  readonly context: string;
  /** Milliseconds into the line now playing; null while none plays. */
  readonly position: number | null;
  /** Lines played to their true end since the port was made. */
  readonly played: number;
  /** Milliseconds of decoded sound held for lines. */
  readonly decodedMs: number;
}

export interface VoicePort {
  /** Null where the line has no recording. */
  readonly recordingOf: (scenarioId: string, lineId: string) => Recording | null;
  /** Loads the manifest of a scenario; resolves when known, rejects never. */
  readonly open: (scenarioId: string) => Promise<void>;
  /** Preloads lines; reports progress; safe to call often. */
  readonly preload: (
    scenarioId: string,
    lineIds: readonly string[],
    onProgress?: (ready: number, all: number) => void,
  ) => Promise<void>;
  readonly speak: (scenarioId: string, lineId: string, events: SpeakEvents) => Speaking;
  /** Starts a phone sound; the ring and hold sounds loop until stopped. */
  readonly playPhone: (sound: PhoneSound) => () => void;
  /** Call inside a user gesture; true when sound is running. */
  readonly unlock: () => Promise<boolean>;
  /** 0..1 */
  readonly setVolume: (volume: number) => void;
  readonly health: () => 'running' | 'locked' | 'off' | 'lost';
  readonly onHealth: (listener: (health: 'running' | 'locked' | 'off' | 'lost') => void) => () => void;
  /**
   * Fetches every recording of a scenario, one after another in quiet moments, so that the service worker keeps
   * them for when there is no network. Nothing is decoded. Resolves with how many could not be had; rejects never.
   */
  readonly warm: (scenarioId: string, onProgress?: (ready: number, all: number) => void) => Promise<number>;
  /** Frees what the scenario holds. */
  readonly close: (scenarioId: string) => void;
  /** What the sound is doing, for the sound check and for tests; never for the call itself. */
  readonly probe: () => Probe;
}
