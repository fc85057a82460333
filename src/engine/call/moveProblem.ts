// Whether a move fits a call. Answers in a sentence; changes nothing, and trusts nothing that comes with a stored move.

import { holds } from '../scenario/holds';
import type { Call, Stage } from './call.types';
import { closingWords } from './closingChoices';
import { endReply } from './controlReply';
import { factsOf } from './factsOf';
import type { Move } from './move.types';
import { transferProblem } from './transferProblem';

/** Longest promise and longest hold that a move may carry, in seconds: one hour and one day. */
const LONGEST_PROMISE = 3600;
const LONGEST_HOLD = 86_400;
const NO_MOVE = 'This is no kind of move.';

/** Null when `move` can be made at `call`, else one sentence that says why not. */
export function moveProblem(call: Call, move: Move, stage: Stage): string | null {
  if (typeof move !== 'object' || move === null) return NO_MOVE;
  if (move.type === 'note') return noteProblem(call, move.items, stage);
  if (call.ending !== null) return 'The call is over; only the note is left.';
  if (call.hold !== null && move.type !== 'resume') return 'The customer is on hold; come back first.';
  switch (move.type) {
    case 'reply':
      return replyProblem(call, move.id, stage);
    case 'hold':
      return move.promisedSeconds === undefined || isWithin(move.promisedSeconds, 1, LONGEST_PROMISE)
        ? null
        : 'A hold can be promised for 1 to 3600 whole seconds.';
    case 'resume':
      if (call.hold === null) return 'The customer is not on hold.';
      return isWithin(move.heldSeconds, 0, LONGEST_HOLD) ? null : 'A hold lasts 0 to 86400 whole seconds.';
    case 'transfer':
      return transferProblem(call, move, stage);
    case 'end':
      return endProblem(call, move, stage);
    case 'dead-air':
      return silenceProblem(call, move.nth, stage);
    default:
      return NO_MOVE;
  }
}

/** Whether the reply is on offer: open, and not already chosen since the beat was entered. */
export function replyProblem(call: Call, id: string, stage: Stage): string | null {
  const replies = stage.scenario.beats[call.beat]?.replies;
  const reply = replies !== undefined && Object.hasOwn(replies, id) ? replies[id] : undefined;
  if (reply === undefined) return `There is no reply "${id}" at the beat "${call.beat}".`;
  if (call.chosenHere.includes(id)) return `The reply "${id}" was already given at the beat "${call.beat}".`;
  if (reply.open === undefined || holds(reply.open, factsOf(call, stage))) return null;
  return `The reply "${id}" is closed at the beat "${call.beat}" as the call stands.`;
}

function endProblem(call: Call, move: Extract<Move, { type: 'end' }>, stage: Stage): string | null {
  const facts = factsOf(call, stage);
  if (move.words === undefined)
    return endReply(call, move, stage, facts) === null
      ? `This scenario has no words for ending "${move.manner}".`
      : null;
  if (typeof move.words !== 'string') return NO_MOVE;
  if (move.manner !== 'politely') return 'Only a polite close has words to choose from.';
  return closingWords(call, stage, facts).some(({ id }) => id === move.words)
    ? null
    : `The close cannot say "${move.words}" as the call stands.`;
}

/** Silence has no effect in writing, and is never counted where a beat is unhurried. */
function silenceProblem(call: Call, nth: number, stage: Stage): string | null {
  const { scenario } = stage;
  if (scenario.channel === 'message') return 'A silence means nothing in a written contact.';
  if (scenario.beats[call.beat]?.isUnhurried === true) return 'No silence counts at this beat.';
  return nth === call.silences + 1 ? null : `This would be silence ${nth}, after ${call.silences}.`;
}

function noteProblem(call: Call, items: readonly string[], stage: Stage): string | null {
  if (call.ending === null) return 'The note is written after the call.';
  if (!Array.isArray(items)) return 'A note is a list of items.';
  const facts = factsOf(call, stage);
  const seen = new Set<string>();
  for (const id of items) {
    const item = Object.hasOwn(stage.scenario.note, id) ? stage.scenario.note[id] : undefined;
    if (item === undefined) return `The note has no item "${id}".`;
    if (seen.has(id)) return `The note holds "${id}" twice.`;
    if (!holds(item.open, facts)) return `The note item "${id}" is not true of this call.`;
    seen.add(id);
  }
  return null;
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
