// A hold or a silence as a move somebody chose, set against having gone on without it. It searches nothing.

import type { Step } from '../../call/call.types';
import { continuationsFrom } from './continuations';
import type { Front } from './front';
import type { Line } from './line';
import type { ReviewedWait } from './review.types';
import type { Search } from './searchFrom';
import { wayOn } from './wayOn';
import { weighAll } from './weighDecision';

/** A hold is weighed where it begins, its end included; a silence as it is. */
export function isWait({ move }: Step): boolean {
  return move.type === 'hold' || move.type === 'dead-air';
}

/** The wait that begins at `steps[at]`; `front` holds the roads behind it, the attempt's own among them. */
export function weighWait(steps: readonly Step[], at: number, front: Front, search: Search): ReviewedWait {
  const began = steps[at];
  if (began === undefined) throw new Error('There is no such move.');
  const next = steps[at + 1];
  const last = began.move.type === 'hold' && next?.move.type === 'resume' ? next : began;
  const upTo = steps.indexOf(last) + 1;
  const leavesOf = (line: Line) => continuationsFrom(line, search);
  const waited: Step = { ...began, after: last.after };
  const none: Step = { ...began, after: began.before, behaviours: [], tags: [] };
  const weighed = weighAll(
    [
      wayOn(waited, leavesOf({ call: last.after, steps: steps.slice(0, upTo) }), search.stage),
      wayOn(none, leavesOf({ call: began.before, steps: steps.slice(0, at) }), search.stage),
    ],
    began.before.customer.abuse,
  )[0];
  if (weighed === undefined) throw new Error('A wait has a verdict.');
  return { move: at, weighed: { ...weighed, reached: front.best().total } };
}
