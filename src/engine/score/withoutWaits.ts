// The same call as if the agent had never kept the customer waiting, never cut in and taken no step of the close too early. It scores nothing.

import { boundaryOf, mayEnd } from '../call/boundary';
import type { Call, Replay, Stage, Step } from '../call/call.types';
import { endingFor } from '../call/endingFor';
import { moveProblem } from '../call/moveProblem';
import { preparedFor } from '../call/prepared';
import { react } from '../call/react';
import { route } from '../call/route';
import { HANG_UP_HEAT, LOW_TRUST } from '../customer/constants';
import { nudge } from '../customer/nudge';
import { takeTurn } from '../customer/react';
import { broughtAfter, isEarlyClose, NOTHING_BROUGHT, without } from './earlyClose';

/** Whether `step` is heat of the agent's own making: a hold, a silence, or words said over the customer's. */
export function isWait({ move }: Step): boolean {
  return (
    move.type === 'hold' ||
    move.type === 'resume' ||
    move.type === 'dead-air' ||
    (move.type === 'reply' && move.isInterrupting === true)
  );
}

export interface WithoutWaits {
  /** The same words at the same beats, said to the customer as he would have been. */
  readonly replay: Replay;
  /** He rang off, and without the waits he would still have been on the line: about to go, or not. */
  readonly drivenOff: DrivenOff | null;
  /** Turns of polite steps that were left out: nothing is earned on them, and no mean is thinned by them. */
  readonly earlyTurns: ReadonlySet<number>;
}

/** `tipped`: he was about to go in any case, and the wait or the cut-in was the last drop. Nobody who was not answered, or was closed on, was. */
export type DrivenOff = 'tipped' | 'outright';

/** Heat this far below ringing off is not about to go. */
const ABOUT_TO_GO = 10;

/**
 * `replay` less its holds, its silences, the cutting in, and the polite steps taken while something was open (`isEarlyClose`), with all
 * that those steps brought; null when the agent did none of these. The ending is the one that the
 * last words would have brought; where they would have brought none, the one that came. `playedOn` is the stage the call was
 * played on, where `replay` is one read under another house.
 */
export function withoutWaits(replay: Replay, playedOn: Stage = replay.stage): WithoutWaits | null {
  const isLeftOut = (step: Step | undefined): boolean => step !== undefined && isEarlyClose(step, playedOn);
  if (!replay.steps.some((step) => isWait(step) || isLeftOut(step))) return null;
  const steps: Step[] = [];
  let call = replay.opening;
  let wouldEnd = false;
  let brought = NOTHING_BROUGHT;
  for (const as of replay.steps) {
    if (as.move.type === 'note') {
      steps.push({ ...as, before: call, after: call });
      continue;
    }
    const isEarly = isLeftOut(as);
    const met = without(as.before, brought);
    brought = broughtAfter(brought, as, isEarly);
    if (as.turn === 0 || isEarly) continue;
    const step = { ...as, before: met, after: without(as.after, brought) };
    const next = saidTo(call, step, replay.stage, playedOn);
    const isWordsEnd = step.after.ending !== null && step.move.type !== 'dead-air';
    const ended = isWordsEnd ? endedOtherwise(next, replay.stage, playedOn) : null;
    wouldEnd = ended !== null;
    steps.push(ended === null ? next : { ...next, after: { ...next.after, ...ended } });
    call = ended === null ? next.after : { ...next.after, ...ended };
  }
  if (call.ending === null) {
    const { ending, endedBy, closing } = replay.final;
    call = { ...call, ending, endedBy, closing };
  }
  const isDrivenOff = replay.final.endedBy === 'customer' && !wouldEnd;
  const last = steps.findLast(({ turn }) => turn > 0);
  const isLeftSilent = last?.move.type === 'dead-air';
  const isClosedOn = isLeftOut(replay.steps.findLast(({ turn }) => turn > 0));
  const drivenOff = isLeftSilent || isClosedOn ? 'outright' : howDriven(call);
  const earlyTurns = new Set(replay.steps.filter(isLeftOut).map(({ turn }) => turn));
  return { replay: { ...replay, steps, final: call }, drivenOff: isDrivenOff ? drivenOff : null, earlyTurns };
}

function howDriven({ customer: { heat, trust } }: Call): DrivenOff {
  return heat >= HANG_UP_HEAT - ABOUT_TO_GO || trust <= LOW_TRUST ? 'tipped' : 'outright';
}

/** The ending that the words of `step`, the last of the call, bring by themselves; null when the call would go on. */
function endedOtherwise({ before, move, after, reply }: Step, stage: Stage, playedOn: Stage) {
  if (move.type === 'end' && move.manner === 'politely' && before.closing !== 'lastQuestionAsked') {
    // a goodbye to which only early steps had led claims that all is done, and is held to it
    const close = {
      stage,
      before: { ...before, closing: 'summarised' as const },
      after,
      reply: reply ?? null,
    };
    const ending = endingFor({ ...close, over: 'warm-wrap', transfer: null, named: null }, null);
    return { ending, endedBy: after.endedBy };
  }
  if (moveProblem(before, move, playedOn) !== null) return { ending: after.ending, endedBy: after.endedBy };
  const to = route(before, move, react(before, move, playedOn), stage);
  return to.kind === 'ending' ? { ending: to.ending, endedBy: to.endedBy } : null;
}

/** `step` as it moves the customer of `call`; everything but the customer and the boundary stays as it was. */
function saidTo(call: Call, step: Step, stage: Stage, playedOn: Stage): Step {
  const { move, reply } = step;
  const before: Call = { ...step.before, customer: call.customer, boundary: call.boundary };
  const behaviours = shownTo(before, step);
  const [first, second] = behaviours;
  const turn =
    first === undefined
      ? { customer: { ...call.customer, turn: call.customer.turn + 1 }, tags: step.tags }
      : takeTurn(
          call.customer,
          {
            behaviours: second === undefined ? [first] : [first, second],
            change: reply?.change,
            limitStyle: reply?.limitStyle,
          },
          preparedFor(playedOn).world,
        );
  const spoken = boundaryOf({ ...before, customer: turn.customer }, stage);
  const arrives = arrivesAt(step, playedOn);
  const customer = arrives === undefined ? turn.customer : nudge(turn.customer, arrives);
  const after: Call = { ...step.after, customer, boundary: 'unmarked' };
  return {
    ...step,
    move: move.type === 'reply' ? { type: 'reply', id: move.id } : move,
    before,
    after: { ...after, boundary: boundaryOf({ ...after, boundary: spoken }, stage) },
    behaviours,
    tags: turn.tags,
  };
}

/** A bare hang-up shows nothing where it is earned; what he was heated up to earns none. */
function shownTo(before: Call, { move, reply, behaviours }: Step): Step['behaviours'] {
  const isHangUp = move.type === 'end' && move.manner === 'hang-up';
  return isHangUp && reply !== undefined && !mayEnd(before) ? reply.shows : behaviours;
}

/** What the beat that `step` entered does on arrival; undefined where it entered none or the beat does nothing. */
function arrivesAt({ before, move, after }: Step, playedOn: Stage) {
  const arrives = playedOn.scenario.beats[after.beat]?.arrives;
  if (arrives === undefined || after.ending !== null) return undefined;
  if (after.beat !== before.beat) return arrives;
  // words of a closing step that, without the early ones, is not due yet: they lead nowhere new
  if (moveProblem(before, move, playedOn) !== null) return undefined;
  return route(before, move, react(before, move, playedOn), playedOn).kind === 'beat' ? arrives : undefined;
}
