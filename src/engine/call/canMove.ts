// Whether a move can be made, as a plain yes or no. The sentence that says why not is `moveProblem`'s.

import type { Call, Stage } from './call.types';
import type { Move } from './move.types';
import { moveProblem } from './moveProblem';

/** True when `move` can be made at `call`. */
export function canMove(call: Call, move: Move, stage: Stage): boolean {
  return moveProblem(call, move, stage) === null;
}
