// The moves a search tries at a call. It plays none and knows no score.

import type { Call, Stage } from '../../call/call.types';
import { callView } from '../../call/callView';
import type { Move } from '../../call/move.types';
import { repliesAt, wholeTransfer } from '../../call/movesAt';
import { steadyClose } from './steadyClose';

/**
 * Every open reply, and every control that a steady colleague could use here: the polite step in its best words, endings that are earned, warm transfers
 * with all their parts. Never tried: an unearned ending, a hang-up, a cold transfer, holds, silences, cutting in.
 */
export function movesToTry(call: Call, stage: Stage): readonly Move[] {
  if (call.ending !== null) return [];
  if (call.hold !== null) return [{ type: 'resume', heldSeconds: 0 }];
  const view = callView(call, stage);
  const ends = view.endChoices.flatMap(({ manner, warningsStillDue }): Move[] =>
    manner === 'hang-up' || warningsStillDue > 0
      ? []
      : [manner === 'politely' ? steadyClose(call, stage) : { type: 'end', manner }],
  );
  const open = view.transfers.filter(({ isOpen }) => isOpen);
  const passed = open.map(({ target }) => wholeTransfer(target));
  const forwarded = (view.canForward ? open.slice(0, 1) : []).map(({ target }) =>
    wholeTransfer(target, true),
  );
  return [...repliesAt(call, stage), ...ends, ...passed, ...forwarded];
}
