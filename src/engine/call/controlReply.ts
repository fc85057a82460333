// The words behind a control: which authored reply an end or a transfer speaks. Knows nothing of effects.

import { type Facts, holds } from '../scenario/holds';
import type { Reply } from '../scenario/reply.types';
import type { Call, Stage } from './call.types';
import { CLOSING_STEPS } from './closing';
import { closingReply } from './closingChoices';
import type { EndManner, Move } from './move.types';

/**
 * The reply that an end in `manner` speaks now; null when the scenario has none. A polite close says the chosen `words`; without
 * any, as in calls older than that choice, the first that is open.
 */
export function endReply(
  call: Call,
  { manner, words }: { readonly manner: EndManner; readonly words?: string },
  stage: Stage,
  facts: Facts,
): Reply | null {
  const { controls } = stage.scenario;
  switch (manner) {
    case 'politely':
      return words === undefined
        ? firstOpen(controls.closing[CLOSING_STEPS[call.closing]], facts)
        : closingReply(call, words, stage);
    case 'under-policy':
      return firstOpen(controls.endUnderPolicy, facts);
    case 'hang-up':
      return firstOpen(controls.hangUp, facts);
    case 'safety':
      return firstOpen(controls.safety, facts);
    default:
      return null;
  }
}

/** The reply that a transfer speaks, with the parts the agent ticked in place of the authored ones; null when there is none. */
export function transferReply(
  move: Extract<Move, { type: 'transfer' }>,
  stage: Stage,
  facts: Facts,
): Reply | null {
  const { transfers } = stage.scenario.controls;
  if (!Object.hasOwn(transfers, move.target)) return null;
  const reply = firstOpen(transfers[move.target]?.[move.manner], facts);
  return reply === null ? null : { ...reply, transfer: move.parts };
}

/** Ending is never blocked: when every reply is closed, the last one is spoken. */
function firstOpen(replies: readonly Reply[] | undefined, facts: Facts): Reply | null {
  if (replies === undefined) return null;
  return replies.find((reply) => holds(reply.open, facts)) ?? replies[replies.length - 1] ?? null;
}
