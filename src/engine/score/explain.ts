// The facts of each decision for the debrief: what was said, what else was on offer, what each would have done. It finds no words and no verdict.

import type { Call, Replay, Stage, Step } from '../call/call.types';
import { type CutIn, cutInCost } from '../call/cutIn';
import { offeredBeside, sayingMove } from '../call/movesAt';
import { stepCall } from '../call/stepCall';
import type { Abuse } from '../customer/customer.types';
import type { Reply } from '../scenario/reply.types';
import { criticalErrorsOf } from './criticalErrors';
import { type Mark, markOf } from './markOf';
import { readPlay } from './play';

export interface CustomerNumbers {
  readonly heat: number;
  readonly trust: number;
  readonly distress: number;
  readonly abuse: Abuse;
}

/** A reply that was on offer, and the customer right after it: his arrival at the next beat included. */
export interface Option {
  readonly replyId: string;
  readonly reply: Reply;
  readonly isChosen: boolean;
  readonly mark: Mark;
  readonly after: CustomerNumbers;
  /** Line ids the customer would have said to it, in order. */
  readonly says: readonly string[];
  /** The ending it would have brought at once, or null. */
  readonly ending: string | null;
}

export interface Decision {
  /** 1-based agent turn. */
  readonly turn: number;
  /** 0-based index into the attempt's moves: rewind to here to take another road. */
  readonly move: number;
  readonly beat: string;
  /** Line ids the customer had just said, in order. */
  readonly said: readonly string[];
  /**
   * The customer as the agent began to speak, and once he has reacted and arrived: the only pair of numbers of this decision.
   * A cut-in's own cost lies between the two.
   */
  readonly before: CustomerNumbers;
  readonly after: CustomerNumbers;
  /** What cutting in cost by itself; null where the customer was heard out. All 0 where it was excused. */
  readonly cutIn: CutIn | null;
  readonly step: Step;
  /** Every reply on offer, in authored order, the chosen one among them; a control was no reply of the beat. */
  readonly options: readonly Option[];
  /** Ids of critical errors made on this turn. */
  readonly criticalErrors: readonly string[];
}

/** One entry per agent turn. Pure, and about four steps of work for each. */
export function decisionsOf(replay: Replay): readonly Decision[] {
  const errors = criticalErrorsOf(readPlay(replay));
  return replay.steps.flatMap((step, move): Decision[] => {
    if (step.turn === 0) return [];
    const { before, after } = step;
    return [
      {
        turn: step.turn,
        move,
        beat: before.beat,
        said: before.says,
        before: numbersOf(before),
        after: numbersOf(after),
        cutIn: cutInCost(step),
        step,
        options: optionsAt(step, replay.stage),
        criticalErrors: errors.filter(({ turn }) => turn === step.turn).map(({ id }) => id),
      },
    ];
  });
}

function optionsAt({ before, after: played, move, replyId }: Step, stage: Stage): readonly Option[] {
  return offeredBeside(move, before, stage).flatMap(({ id, reply }) => {
    const isChosen = id === replyId;
    // what was done stands as it was done, cut in or not; what might have been is heard out first
    const stepped = isChosen ? null : stepCall(before, sayingMove(id), stage);
    if (stepped?.ok === false) return [];
    const after = stepped === null ? played : stepped.step.after;
    return [
      {
        replyId: id,
        reply,
        isChosen,
        mark: markOf(reply, before, stage),
        after: numbersOf(after),
        says: after.says,
        ending: after.ending,
      },
    ];
  });
}

function numbersOf({ customer }: Call): CustomerNumbers {
  const { heat, trust, distress, abuse } = customer;
  return { heat, trust, distress, abuse };
}
