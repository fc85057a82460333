// Replies that would make a critical error, and where two beats in a row offer one. It judges no run.

import { BEHAVIOURS } from '../behaviours/catalogue';
import type { Call, Stage } from '../call/call.types';
import { openReplies } from '../call/callView';
import { takeMove } from '../call/stepCall';
import type { Reply } from '../scenario/reply.types';
import { isLimit } from '../score/behaviourSets';

/**
 * True when saying `reply` at `call` is a critical error that has not been made yet: at once, or at the end as a promise is.
 * A second promise while one is already owed makes no further error.
 */
export function isCritical({ shows, limitStyle }: Reply, { customer }: Call): boolean {
  return (
    (shows.some(isLimit) && limitStyle === 'belittling') ||
    (shows.includes('cave-in') && customer.abuse >= 1) ||
    shows.includes('amateur-therapy') ||
    shows.some((id) => BEHAVIOURS[id].flags.includes('critical')) ||
    (customer.promiseDebt === 0 && shows.some((id) => BEHAVIOURS[id].flags.includes('debt')))
  );
}

/**
 * Pairs of different beats as `from>to` at both of which some call was offered a critical error, having stepped round the first.
 * Looks one reply ahead from each of `calls`.
 */
export function criticalInARow(calls: readonly Call[], stage: Stage): readonly string[] {
  const rows = new Set<string>();
  const offers = (call: Call): boolean =>
    openReplies(call, stage).some(({ reply }) => isCritical(reply, call));
  for (const call of calls) {
    if (!offers(call)) continue;
    for (const { id, reply } of openReplies(call, stage)) {
      if (isCritical(reply, call)) continue;
      const { after } = takeMove(call, { type: 'reply', id }, stage);
      if (after.beat !== call.beat && offers(after)) rows.add(`${call.beat}>${after.beat}`);
    }
  }
  return [...rows];
}
