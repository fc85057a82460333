// The polite close as a decision: what can be said for the step that is due. Knows no marks and makes no move.

import { type Facts, holds } from '../scenario/holds';
import type { Reply } from '../scenario/reply.types';
import type { Call, Stage } from './call.types';
import type { OpenReply } from './callView.types';
import { CLOSING_STEPS, takesStep } from './closing';
import { factsOf } from './factsOf';

/** A colon is in no name of a scenario, so a sentence of the close is never taken for a reply of the beat. */
const BETWEEN = ':';

/** What can be said now for the closing step that is due, in authored order; the last sentence of the step when all are closed. */
export function closingWords(
  call: Call,
  stage: Stage,
  facts: Facts = factsOf(call, stage),
): readonly OpenReply[] {
  const words = wordsOfStep(call, stage);
  const open = words.filter(({ reply }) => holds(reply.open, facts));
  return open.length > 0 ? open : words.slice(-1);
}

/** Every sentence of the step that is due, closed ones included, as `summarise:1`, `summarise:2`. */
export function wordsOfStep(call: Call, { scenario }: Stage): readonly OpenReply[] {
  const step = CLOSING_STEPS[call.closing];
  return scenario.controls.closing[step].map((reply, at) => ({ id: `${step}${BETWEEN}${at + 1}`, reply }));
}

/** The sentence that `words` names, closed or not; null when the step that is due has none of that name. */
export function closingReply(call: Call, words: string, stage: Stage): Reply | null {
  return wordsOfStep(call, stage).find(({ id }) => id === words)?.reply ?? null;
}

/**
 * True where one of the beat's own `replies` on offer takes the closing step that is due: the sheet does not offer it a second
 * time beside them.
 */
export function isAmongReplies(call: Call, replies: readonly OpenReply[]): boolean {
  return replies.some(({ reply }) => takesStep(call.closing, reply));
}

/** Whether `id` names a sentence of the close and not a reply of a beat. */
export function isClosingWords(id: string): boolean {
  return id.includes(BETWEEN);
}
