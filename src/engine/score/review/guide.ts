// Finishes a call as a steady colleague would, so that a search sees where a road leads. One answer for one call; no chance, no score.

import { mayEnd } from '../../call/boundary';
import type { Call, Stage } from '../../call/call.types';
import { openReplies } from '../../call/callView';
import type { Move } from '../../call/move.types';
import { takeMove } from '../../call/stepCall';
import { markOf } from '../markOf';
import { strainOf } from '../strainOf';
import { extended, type Line } from './line';
import { steadyClose } from './steadyClose';

/** Moves after which a road is brought to its close: well over the longest call (P9: 24 turns). */
export const LONGEST_ROAD = 40;
const POLITE_STEPS = 4;

/** `line` played on to its end: the author's best reply, a good second, else an earned ending or what leaves the customer easiest. */
export function finished(line: Line, stage: Stage): Line {
  let at = line;
  while (at.call.ending === null && at.steps.length < LONGEST_ROAD)
    at = extended(at, guided(at.call, stage), stage);
  for (let left = POLITE_STEPS; left > 0 && at.call.ending === null; left -= 1)
    at = extended(at, steadyClose(at.call, stage), stage);
  return at.call.ending === null ? extended(at, { type: 'end', manner: 'hang-up' }, stage) : at;
}

function guided(call: Call, stage: Stage): Move {
  if (call.hold !== null) return { type: 'resume', heldSeconds: 0 };
  const open = openReplies(call, stage);
  let second: string | null = null;
  for (const { id, reply } of open) {
    const mark = markOf(reply, call, stage);
    if (mark === 'expert') return { type: 'reply', id };
    if (mark === 'acceptable') second ??= id;
  }
  if (second !== null) return { type: 'reply', id: second };
  if (call.customer.abuse >= 2 && mayEnd(call)) return { type: 'end', manner: 'under-policy' };
  if (open.length === 0) return steadyClose(call, stage);
  let easiest: Move = { type: 'end', manner: 'politely' };
  let least = Number.POSITIVE_INFINITY;
  for (const { id } of open) {
    const move: Move = { type: 'reply', id };
    const strain = strainOf(takeMove(call, move, stage).after.customer);
    if (strain >= least) continue;
    least = strain;
    easiest = move;
  }
  return easiest;
}
