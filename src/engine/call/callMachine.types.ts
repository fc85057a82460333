// What the compiled machine holds between two moves, and what it answers with.

import type { Intensity } from '../scenario/line.types';
import type { BoundaryState, Call, ClosingState } from './call.types';
import type { Move } from './move.types';

/** Every move but the note, which comes after the machine is done. */
export type CallEvent = Exclude<Move, { type: 'note' }>;

/** Small and plain JSON. Beat, boundary and closing stand in the call and in the state value; they always agree. */
export interface CallContext {
  readonly call: Call;
  readonly seed: number;
  readonly intensity: Intensity;
}

export type CallInput = Pick<CallContext, 'seed' | 'intensity'>;

export interface CallOutput {
  readonly ending: string | null;
  readonly endedBy: Call['endedBy'];
}

/** The state value of the machine for a call that goes on; `over` once it has ended. */
export type CallValue =
  | 'over'
  | {
      readonly on: {
        readonly dialogue: string;
        readonly boundary: BoundaryState;
        readonly closing: ClosingState;
      };
    };
