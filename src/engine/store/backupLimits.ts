// How much a backup may hold. Far above anything a person gathers, and low enough that no file can stall a page.

/** Bytes of the whole file, asked before a byte of it is read. */
export const MOST_BYTES = 50 * 1024 * 1024;
/** A real backup is 7 deep. */
export const MOST_DEPTH = 32;
/** Cue cards of one's own: as many as the settings offer. */
export const MOST_CUE_CARDS = 8;
/** Moves of one call: ten times the longest that a contact can be played. */
export const MOST_MOVES = 1_000;

export interface PartLimit {
  /** How many; a part that is no list counts as one. */
  readonly count: number;
  /** Characters of all of it. */
  readonly chars: number;
  /** Characters of a single entry. */
  readonly each: number;
}

/**
 * By the file's own names. Calls: eight a week for five years, at 8 kB for one of fifteen moves (measured); the longest that a
 * contact allows stays under 32 kB. Plans: one a call. Settings: eight cards of 110 letters and the rest.
 */
export const PART_LIMITS: ReadonlyMap<string, PartLimit> = new Map([
  ['attempts', { count: 2_000, chars: 32 * 1024 * 1024, each: 64 * 1024 }],
  ['plans', { count: 2_000, chars: 2 * 1024 * 1024, each: 24 * 1024 }],
  ['settings', { count: 1, chars: 16 * 1024, each: 16 * 1024 }],
  ['draft', { count: 1, chars: 64 * 1024, each: 64 * 1024 }],
]);
/** Anything that no backup names: the app, the format and a date are all there is. */
export const OTHER_LIMIT: PartLimit = { count: 1, chars: 1_000, each: 1_000 };
