// Keeps the few recordings that may be spoken next decoded, and frees the others. Knows nothing of playing.

import type { Sound } from './soundKit.types';
import type { Recording } from './voice.types';

/**
 * The most decoded sound held at once, milliseconds. Decoded mono at 48 kHz is 0.19 MB a second, so three minutes
 * are about 35 MB: every answer to four replies fits several times over, and an old phone bears it.
 */
export const MOST_DECODED_MS = 180_000;

export interface DecodedLines {
  /** The sound of a recording, decoded now if it is not yet. */
  readonly sound: (recording: Recording) => Sound;
  /** Holds exactly these, in order of need, as far as the bound allows, and the one being spoken; frees all others. */
  readonly keep: (recordings: readonly Recording[]) => readonly Sound[];
  /** Marks what is being spoken, which `keep` never frees; the return takes the mark away, unless another has it by then. */
  readonly speaking: (url: string) => () => void;
  readonly heldMs: () => number;
  readonly clear: () => void;
}

/** The recordings that fit within `mostMs`, first come first; the first always fits. */
export function withinBound(recordings: readonly Recording[], mostMs: number): Recording[] {
  let sumMs = 0;
  return recordings.filter((recording, index) => {
    if (index > 0 && sumMs + recording.durationMs > mostMs) return false;
    sumMs += recording.durationMs;
    return true;
  });
}

/** An empty store over `createSound`. */
export function createDecodedLines(createSound: (url: string) => Sound): DecodedLines {
  const held = new Map<string, { readonly sound: Sound; readonly durationMs: number }>();
  let spoken: string | null = null;

  const drop = (url: string): void => {
    held.get(url)?.sound.unload();
    held.delete(url);
  };
  const sound = (recording: Recording): Sound => {
    const known = held.get(recording.url);
    if (known !== undefined) return known.sound;
    const made = createSound(recording.url);
    held.set(recording.url, { sound: made, durationMs: recording.durationMs });
    void made.loaded.then((loaded) => {
      // a failed one is let go, so that the next wish for it tries again
      if (!loaded.ok && held.get(recording.url)?.sound === made) drop(recording.url);
    });
    return made;
  };
  return {
    sound,
    keep: (recordings) => {
      const wanted = withinBound(recordings, MOST_DECODED_MS);
      const urls = new Set(wanted.map((recording) => recording.url));
      for (const url of [...held.keys()]) if (!urls.has(url) && url !== spoken) drop(url);
      return wanted.map(sound);
    },
    speaking: (url) => {
      spoken = url;
      return () => {
        if (spoken === url) spoken = null;
      };
    },
    heldMs: () => [...held.values()].reduce((sum, { durationMs }) => sum + durationMs, 0),
    clear: () => {
      for (const url of [...held.keys()]) drop(url);
    },
  };
}
