// A transcript as it was read: runs of steps, each with the line it stands on. Knows no scenario.

import type { Move } from '../../../src/engine/call/move.types';

/** What is asked of the call as it stands. */
export type Expectation =
  | { readonly asks: 'customer'; readonly lines: readonly string[] }
  | { readonly asks: 'open'; readonly replies: readonly string[] }
  | { readonly asks: 'beat'; readonly beat: string }
  | { readonly asks: 'heat' | 'trust' | 'distress' | 'abuse'; readonly value: number }
  | { readonly asks: 'boundary'; readonly state: string }
  | { readonly asks: 'ends'; readonly ending: string }
  | { readonly asks: 'errors'; readonly ids: readonly string[] }
  | { readonly asks: 'score'; readonly least: number; readonly most: number; readonly told: string };

export type TranscriptStep = { readonly line: number } & (
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'silence' }
  | { readonly kind: 'expect'; readonly expectation: Expectation }
);

/** One call. The setting is what the run says, else the defaults. */
export interface TranscriptRun {
  readonly line: number;
  readonly policy: string | null;
  readonly seed: number;
  readonly intensity: 1 | 2 | 3;
  readonly steps: readonly TranscriptStep[];
}

/** A step that cannot be read or does not come true, with its line in the file. */
export class TranscriptProblem extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.name = 'TranscriptProblem';
    this.line = line;
  }
}
