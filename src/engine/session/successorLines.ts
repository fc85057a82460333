// Which lines may be spoken next: the present ones, then what each open reply would bring. Pure.

import type { Call, Stage } from '../call/call.types';
import { canMove } from '../call/canMove';
import { takeMove } from '../call/stepCall';

/** Line ids without doubles, the soonest first. */
export function successorLines(call: Call, stage: Stage): string[] {
  const lines = new Set(call.says);
  if (call.ending !== null) return [...lines];
  if (call.hold !== null) {
    for (const line of takeMove(call, { type: 'resume', heldSeconds: 0 }, stage).after.says) lines.add(line);
    return [...lines];
  }
  for (const id of Object.keys(stage.scenario.beats[call.beat]?.replies ?? {})) {
    const move = { type: 'reply', id } as const;
    if (!canMove(call, move, stage)) continue;
    for (const line of takeMove(call, move, stage).after.says) lines.add(line);
  }
  return [...lines];
}
