// The moves on offer at a call, for whoever walks many calls. Chooses none of them, and knows no score.

import type { TransferPart } from '../scenario/reply.types';
import type { Call, Stage } from './call.types';
import { callView, openReplies } from './callView';
import type { OpenReply } from './callView.types';
import { closingWords, isAmongReplies, isClosingWords } from './closingChoices';
import { factsOf } from './factsOf';
import type { Move } from './move.types';

/** A handover with nothing left out. */
const WHOLE: readonly TransferPart[] = ['consent', 'brief', 'introduce', 'fallback'];

/** A warm transfer to `target` with all its parts; `isConduct` where it is the caller's conduct that is passed on. */
export function wholeTransfer(target: string, isConduct = false): Extract<Move, { type: 'transfer' }> {
  return { type: 'transfer', target, manner: 'warm', parts: WHOLE, ...(isConduct && { isConduct: true }) };
}

/** Every reply on offer, in authored order. */
export function repliesAt(call: Call, stage: Stage): readonly Move[] {
  return openReplies(call, stage).map(({ id }): Move => ({ type: 'reply', id }));
}

/** The move that says `id`, a reply of the beat or a sentence of the close. */
export function sayingMove(id: string): Move {
  return isClosingWords(id) ? { type: 'end', manner: 'politely', words: id } : { type: 'reply', id };
}

/** What the End sheet offers for the closing step that is due; none where the beat's own replies take it. */
export function closingAt(call: Call, stage: Stage): readonly OpenReply[] {
  if (call.ending !== null || call.hold !== null) return [];
  const facts = factsOf(call, stage);
  return isAmongReplies(call, openReplies(call, stage, facts)) ? [] : closingWords(call, stage, facts);
}

/** Everything that could have been said where `move` was made: the closing words where it closed, else the replies of the beat. */
export function offeredBeside(move: Move, call: Call, stage: Stage): readonly OpenReply[] {
  return move.type === 'end' && move.words !== undefined
    ? closingWords(call, stage)
    : openReplies(call, stage);
}

/** The replies on offer, and the next polite step in the first of its words: its other words lead to states that differ by points alone. */
export function talkAt(call: Call, stage: Stage): readonly Move[] {
  const step = closingAt(call, stage).slice(0, 1);
  return [...repliesAt(call, stage), ...step.map(({ id }) => sayingMove(id))];
}

/** Every reply, end and transfer on offer, a warm transfer whole. Holds and silences are left out. */
export function movesAt(call: Call, stage: Stage): readonly Move[] {
  const view = callView(call, stage);
  const targets = view.transfers.filter(({ isOpen }) => isOpen).map(({ target }) => target);
  return [
    ...repliesAt(call, stage),
    ...view.endChoices.flatMap(({ manner, choices }): Move[] =>
      manner === 'politely' ? choices.map(({ id }) => sayingMove(id)) : [{ type: 'end', manner }],
    ),
    ...targets.flatMap((target): Move[] => [
      wholeTransfer(target),
      { type: 'transfer', target, manner: 'cold', parts: [] },
    ]),
    ...(view.canForward ? targets.map((target) => wholeTransfer(target, true)) : []),
  ];
}
