// The closing step that is due, as a steady colleague says it. It judges nothing else.

import type { Call, Stage } from '../../call/call.types';
import { closingWords } from '../../call/closingChoices';
import type { Move } from '../../call/move.types';
import { sayingMove } from '../../call/movesAt';
import { type Mark, markOf } from '../markOf';

/** The words marked best, failing that good, failing that the first. */
export function steadyClose(call: Call, stage: Stage): Move {
  const words = closingWords(call, stage);
  const marked = (mark: Mark) => words.find(({ reply }) => markOf(reply, call, stage) === mark);
  const chosen = marked('expert') ?? marked('acceptable') ?? words[0];
  return chosen === undefined ? { type: 'end', manner: 'politely' } : sayingMove(chosen.id);
}
