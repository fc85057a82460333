// The facts of each decision for the debrief: what was said, what else was on offer, what each would have done. It finds no words.

import type { Call, Replay, Stage, Step } from '../call/call.types';
import { openReplies } from '../call/callView';
import { stepCall } from '../call/stepCall';
import type { Abuse } from '../customer/customer.types';
import type { Reply } from '../scenario/reply.types';
import { criticalErrorsOf } from './criticalErrors';
import { judgeEnding } from './endingJudged';
import { type Grade, gradeReply } from './gradeReply';
import { type Mark, markOf } from './markOf';
import { type Play, readPlay } from './play';
import { strainOf } from './strainOf';

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
  readonly grade: Grade;
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
  readonly before: CustomerNumbers;
  readonly after: CustomerNumbers;
  readonly step: Step;
  /** Every reply on offer, in authored order, the chosen one among them; a control was no reply of the beat. */
  readonly options: readonly Option[];
  readonly mark: Mark;
  readonly grade: Grade;
  /** Ids of critical errors made on this turn. */
  readonly criticalErrors: readonly string[];
}

/** One entry per agent turn. Pure, and about four steps of work for each. */
export function decisionsOf(replay: Replay): readonly Decision[] {
  const play = readPlay(replay);
  const errors = criticalErrorsOf(play);
  const decisions: Decision[] = [];
  replay.steps.forEach((step, move) => {
    if (step.turn === 0) return;
    const { before, after } = step;
    const options = optionsAt(step, replay.stage);
    const chosen = options.find(({ shown }) => shown.isChosen);
    const mark = chosen?.shown.mark ?? markOfControl(after, play);
    const criticalErrors = errors.filter(({ turn }) => turn === step.turn).map(({ id }) => id);
    // enduring abuse is never told as a fault of the one who endured it (domain 3.4, CE8)
    const isCritical = criticalErrors.some((id) => id !== 'CE8');
    const gradeOf = (own: Mark, strain: number, isOwn: boolean): Grade =>
      gradeReply({
        mark: own,
        isCritical: isOwn && isCritical,
        harder: strain - standard(options, strain),
      });
    decisions.push({
      turn: step.turn,
      move,
      beat: before.beat,
      said: before.says,
      before: numbersOf(before),
      after: numbersOf(after),
      step,
      options: options.map(({ shown, strain }) => ({
        ...shown,
        grade: gradeOf(shown.mark, strain, shown.isChosen),
      })),
      mark,
      grade: gradeOf(mark, strainOf(after.customer), true),
      criticalErrors,
    });
  });
  return decisions;
}

/** No author marks a control: one that ends the call is worth what the ending is, and one that goes on is good enough. */
function markOfControl(after: Call, play: Play): Mark {
  if (after.ending === null) return 'acceptable';
  const judged = judgeEnding(play);
  return judged === 'best' ? 'expert' : judged === 'acceptable' ? 'acceptable' : 'unmarked';
}

interface Weighed {
  readonly shown: Omit<Option, 'grade'>;
  readonly strain: number;
}

/** The strain to compare with: after the expert reply, failing that an acceptable one, failing that the easiest on offer. */
function standard(options: readonly Weighed[], own: number): number {
  for (const mark of ['expert', 'acceptable'] as const) {
    const marked = options.filter(({ shown }) => shown.mark === mark);
    if (marked.length > 0) return Math.min(...marked.map(({ strain }) => strain));
  }
  return Math.min(own, ...options.map(({ strain }) => strain));
}

function optionsAt({ before, replyId }: Step, stage: Stage): readonly Weighed[] {
  return openReplies(before, stage).flatMap(({ id, reply }) => {
    const stepped = stepCall(before, { type: 'reply', id }, stage);
    if (!stepped.ok) return [];
    const { after } = stepped.step;
    const shown: Weighed['shown'] = {
      replyId: id,
      reply,
      isChosen: id === replyId,
      mark: markOf(reply, before, stage),
      after: numbersOf(after),
      says: after.says,
      ending: after.ending,
    };
    return [{ shown, strain: strainOf(after.customer) }];
  });
}

function numbersOf({ customer }: Call): CustomerNumbers {
  const { heat, trust, distress, abuse } = customer;
  return { heat, trust, distress, abuse };
}
