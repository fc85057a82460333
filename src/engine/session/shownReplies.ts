// The replies of a beat in the order on screen. Pure; the order has no consequence beyond the screen.

import type { Stage } from '../call/call.types';
import { openReplies } from '../call/callView';
import { wordsOfStep } from '../call/closingChoices';
import { closingAt } from '../call/movesAt';
import { shuffledReplies } from '../call/shuffledReplies';
import type { Play } from './play';
import type { SessionView } from './session.types';

/** What the closing step that is due can say, in seeded order: the whole step is shuffled and the closed sentences then left out. */
export function shownClosing({ call }: Play, stage: Stage): SessionView['replies'] {
  const open = new Map(closingAt(call, stage).map(({ id, reply }) => [id, reply.text]));
  const ids = wordsOfStep(call, stage).map(({ id }) => id);
  return shuffledReplies(ids, stage.seed, call.customer.turn + 1).flatMap((id) => {
    const text = open.get(id);
    return text === undefined ? [] : [{ id, text }];
  });
}

/**
 * Open replies in seeded order. All of the beat's replies are shuffled by the decision at which it was entered and the
 * closed ones then left out, so that what remains keeps its order while the beat stands.
 */
export function shownReplies({ steps, call }: Play, stage: Stage): SessionView['replies'] {
  const entered = steps.findLast(({ before, after }) => before.beat !== after.beat);
  const decision = (entered?.after.customer.turn ?? 0) + 1;
  const open = new Map(openReplies(call, stage).map(({ id, reply }) => [id, reply.text]));
  const ids = Object.keys(stage.scenario.beats[call.beat]?.replies ?? {});
  return shuffledReplies(ids, stage.seed, decision).flatMap((id) => {
    const text = open.get(id);
    return text === undefined ? [] : [{ id, text }];
  });
}
