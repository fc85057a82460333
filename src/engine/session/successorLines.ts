// Which lines may be spoken next: the present ones, then what each open reply and each closing sentence would bring. Pure.

import type { Call, Stage } from '../call/call.types';
import { closingAt, repliesAt, sayingMove } from '../call/movesAt';
import { takeMove } from '../call/stepCall';

/** Line ids without doubles, the soonest first. */
export function successorLines(call: Call, stage: Stage): string[] {
  const lines = new Set(call.says);
  if (call.ending !== null) return [...lines];
  if (call.hold !== null) {
    for (const line of takeMove(call, { type: 'resume', heldSeconds: 0 }, stage).after.says) lines.add(line);
    return [...lines];
  }
  const words = closingAt(call, stage).map(({ id }) => sayingMove(id));
  for (const move of [...repliesAt(call, stage), ...words]) {
    for (const line of takeMove(call, move, stage).after.says) lines.add(line);
  }
  return [...lines];
}
