// The verdicts on one decision of an attempt and on all its ways on, without a search for the best road. The same as the review's.

import type { Replay } from '../../call/call.types';
import { offeredBeside } from '../../call/movesAt';
import { takeMove } from '../../call/stepCall';
import { continuationsFrom } from './continuations';
import { othersAt } from './othersAt';
import { wayOn } from './wayOn';
import { type Graded, weighAll } from './weighDecision';

export interface WeighedAt {
  readonly chosen: Graded;
  /** What could be said, in authored order, the chosen one among them. */
  readonly replies: readonly Graded[];
  readonly controls: readonly Graded[];
}

/** The decision at `replay.steps[at]`, which must be a turn of the agent. */
export function weighAt(replay: Replay, at: number, continuations: number): WeighedAt {
  const { stage, opening } = replay;
  const step = replay.steps[at];
  if (step === undefined || step.turn === 0) throw new Error('Only a turn of the agent is a decision.');
  const { before } = step;
  const open = offeredBeside(step.move, before, stage).map(({ id }) => id);
  const ways = [step, ...othersAt(step, stage).map((other) => takeMove(before, other, stage))].map(
    (tried) => {
      const line = { call: tried.after, steps: [...replay.steps.slice(0, at), tried] };
      return wayOn(tried, continuationsFrom(line, { continuations, stage, opening }), stage);
    },
  );
  const weighed = weighAll(ways, before.customer.abuse);
  const [chosen] = weighed;
  if (chosen === undefined) throw new Error('A decision has at least the way that was taken.');
  return {
    chosen,
    replies: open.flatMap((id) => weighed.find(({ replyId }) => replyId === id) ?? []),
    controls: weighed.slice(1).filter(({ replyId }) => replyId === null || !open.includes(replyId)),
  };
}
