// A call under way with the steps that led to it, as the search extends it. It judges nothing.

import type { Call, Stage, Step } from '../../call/call.types';
import type { Move } from '../../call/move.types';
import { takeMove } from '../../call/stepCall';

/** History counts: two lines at the same call are still two. */
export interface Line {
  readonly call: Call;
  readonly steps: readonly Step[];
}

/** The line one possible move further. */
export function extended(line: Line, move: Move, stage: Stage): Line {
  const step = takeMove(line.call, move, stage);
  return { call: step.after, steps: [...line.steps, step] };
}

/** Whether two moves do the same. Cutting in is a move of its own. */
export function isSameMove(a: Move, b: Move): boolean {
  if (a.type === 'reply') return b.type === 'reply' && a.id === b.id && a.isInterrupting === b.isInterrupting;
  return JSON.stringify(a) === JSON.stringify(b);
}
