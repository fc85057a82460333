// The distinct decisions among the states met: which replies are open and how the author marks them there. It judges none.

import type { Call, Stage } from '../call/call.types';
import { openReplies } from '../call/callView';
import { CLOSING_STEPS } from '../call/closing';
import { closingAt } from '../call/movesAt';
import type { Reply } from '../scenario/reply.types';
import { type Mark, markOf } from '../score/markOf';
import { captionsOf } from './seen';

export interface DecisionOption {
  readonly id: string;
  readonly reply: Reply;
  readonly mark: Mark;
}

/** One decision as an agent can meet it: same beat, same open replies, same marks. */
export interface Decision {
  /** The beat, or the closing step as `closing summarise`. */
  readonly beat: string;
  readonly options: readonly DecisionOption[];
  /** A call in which it is met, the first one found. */
  readonly call: Call;
  readonly said: readonly string[];
}

/** Every distinct decision of `calls`, in the order met: what the beat offers, and what the End sheet offers for the closing step that is due. */
export function decisionsIn(calls: readonly Call[], stage: Stage): readonly Decision[] {
  const decisions = new Map<string, Decision>();
  for (const call of calls) {
    const step = CLOSING_STEPS[call.closing];
    for (const [beat, offered] of [
      [call.beat, openReplies(call, stage)],
      [`closing ${step}`, closingAt(call, stage)],
    ] as const) {
      const options = offered.map(({ id, reply }) => ({ id, reply, mark: markOf(reply, call, stage) }));
      if (options.length === 0) continue;
      const key = `${beat} ${options.map(({ id, mark }) => `${id}:${mark}`).join()}`;
      if (!decisions.has(key)) decisions.set(key, { beat, options, call, said: captionsOf(call, stage) });
    }
  }
  return [...decisions.values()];
}

/** The options marked best. */
export function bestOf({ options }: Decision): readonly DecisionOption[] {
  return options.filter(({ mark }) => mark === 'expert');
}

/** Decisions with one best reply and others beside it, each pair of open replies and best counted once. */
export function comparable(decisions: readonly Decision[]): readonly (Decision & {
  readonly best: DecisionOption;
  readonly others: readonly DecisionOption[];
})[] {
  const seen = new Set<string>();
  return decisions.flatMap((decision) => {
    const [best, ...ties] = bestOf(decision);
    const key = `${decision.beat} ${best?.id} ${decision.options.map(({ id }) => id).join()}`;
    if (best === undefined || ties.length > 0 || decision.options.length < 2 || seen.has(key)) return [];
    seen.add(key);
    return [{ ...decision, best, others: decision.options.filter((option) => option !== best) }];
  });
}
