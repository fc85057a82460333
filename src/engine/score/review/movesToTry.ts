// The moves a search tries at a call. It plays none and knows no score.

import { mayEnd } from '../../call/boundary';
import type { Call, Stage } from '../../call/call.types';
import { callView } from '../../call/callView';
import type { Move } from '../../call/move.types';
import { repliesAt, wholeTransfer } from '../../call/movesAt';

/**
 * Every open reply, and controls. `isWide`: every control that a steady colleague could use here: the polite steps, endings that are
 * earned, warm transfers with all their parts. Otherwise only what conduct has earned, and the polite steps where nothing else is
 * left. Never tried: an unearned ending, a hang-up, a cold transfer, holds, silences, cutting in.
 */
export function movesToTry(call: Call, stage: Stage, isWide: boolean): readonly Move[] {
  if (call.ending !== null) return [];
  if (call.hold !== null) return [{ type: 'resume', heldSeconds: 0 }];
  const replies = repliesAt(call, stage);
  if (!isWide && !mayEnd(call) && replies.length > 0) return replies;
  const view = callView(call, stage);
  const ends = view.endChoices.flatMap(({ manner, warningsStillDue }): Move[] => {
    if (manner === 'hang-up') return [];
    if (manner === 'politely') return isWide || replies.length === 0 ? [{ type: 'end', manner }] : [];
    return warningsStillDue === 0 ? [{ type: 'end', manner }] : [];
  });
  const open = view.transfers.filter(({ isOpen }) => isOpen);
  const passed = (isWide ? open : []).map(({ target }) => wholeTransfer(target));
  const forwarded = (view.canForward ? open.slice(0, 1) : []).map(({ target }) =>
    wholeTransfer(target, true),
  );
  return [...replies, ...ends, ...passed, ...forwarded];
}
