// Where two beats in a row offer a critical error. It judges no run.

import type { Call, Stage } from '../call/call.types';
import { openReplies } from '../call/callView';
import { takeMove } from '../call/stepCall';
import { isCritical } from '../score/criticalReply';

/**
 * Pairs of different beats as `from>to` at both of which some call was offered a critical error, having stepped round the first.
 * Looks one reply ahead from each of `calls`.
 */
export function criticalInARow(calls: readonly Call[], stage: Stage): readonly string[] {
  const rows = new Set<string>();
  const offers = (call: Call): boolean =>
    openReplies(call, stage).some(({ reply }) => isCritical(reply, call.customer));
  for (const call of calls) {
    if (!offers(call)) continue;
    for (const { id, reply } of openReplies(call, stage)) {
      if (isCritical(reply, call.customer)) continue;
      const { after } = takeMove(call, { type: 'reply', id }, stage);
      if (after.beat !== call.beat && offers(after)) rows.add(`${call.beat}>${after.beat}`);
    }
  }
  return [...rows];
}
