// The moves on offer at a call, for whoever walks many calls. Chooses none of them, and knows no score.

import type { TransferPart } from '../scenario/reply.types';
import type { Call, Stage } from './call.types';
import { callView, openReplies } from './callView';
import type { Move } from './move.types';

/** A handover with nothing left out. */
const WHOLE: readonly TransferPart[] = ['consent', 'brief', 'introduce', 'fallback'];

/** A warm transfer to `target` with all its parts; `isConduct` where it is the caller's conduct that is passed on. */
export function wholeTransfer(target: string, isConduct = false): Move {
  return { type: 'transfer', target, manner: 'warm', parts: WHOLE, ...(isConduct && { isConduct: true }) };
}

/** Every reply on offer, in authored order. */
export function repliesAt(call: Call, stage: Stage): readonly Move[] {
  return openReplies(call, stage).map(({ id }): Move => ({ type: 'reply', id }));
}

/** The replies on offer, and the next polite step. */
export function talkAt(call: Call, stage: Stage): readonly Move[] {
  return [...repliesAt(call, stage), { type: 'end', manner: 'politely' }];
}

/** Every reply, end and transfer on offer, a warm transfer whole. Holds and silences are left out. */
export function movesAt(call: Call, stage: Stage): readonly Move[] {
  const view = callView(call, stage);
  const targets = view.transfers.filter(({ isOpen }) => isOpen).map(({ target }) => target);
  return [
    ...repliesAt(call, stage),
    ...view.endChoices.map(({ manner }): Move => ({ type: 'end', manner })),
    ...targets.flatMap((target): Move[] => [
      wholeTransfer(target),
      { type: 'transfer', target, manner: 'cold', parts: [] },
    ]),
    ...(view.canForward ? targets.map((target) => wholeTransfer(target, true)) : []),
  ];
}
