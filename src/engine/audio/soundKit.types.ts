// The little that the player needs of a sound library. Howler fits behind it; so does a pretended one in tests.

export type LoadFault = 'missing' | 'undecodable';
export type Loaded =
  | { readonly ok: true; readonly durationMs: number }
  | { readonly ok: false; readonly reason: LoadFault };

/** One playing of a sound. */
export interface Playing {
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
}

/** One decoded file. */
export interface Sound {
  /** Settles once; never rejects. */
  readonly loaded: Promise<Loaded>;
  /** `onTimedEnd` is only a timer's word (Howler); the caller checks it against the context's own time. */
  readonly play: (events: { readonly onStarted: () => void; readonly onTimedEnd: () => void }) => Playing;
  /** Frees the decoded sound. */
  readonly unload: () => void;
}

export interface SoundKit {
  readonly createSound: (url: string, isLooping: boolean) => Sound;
  /** The audio context's state; `none` without Web Audio. */
  readonly contextState: () => string;
  /** The context's own clock in milliseconds: it stands still while no sound comes out. */
  readonly contextMs: () => number;
  /** Asks the context to run; call it in a gesture. Resolves when asked, rejects never. */
  readonly resume: () => Promise<void>;
  /** 0..1 */
  readonly setVolume: (volume: number) => void;
  /** Called when the context's state may have changed. */
  readonly onContextState: (listener: () => void) => () => void;
}
