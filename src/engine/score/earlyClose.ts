// Polite steps taken while something was still open: which they are, and what the call was without them. It scores nothing.

import type { Call, ClosingState, Stage, Step } from '../call/call.types';
import { openReplies } from '../call/callView';
import { closingAfter } from '../call/closing';
import type { Reply } from '../scenario/reply.types';
import { markOf } from './markOf';

/**
 * Whether `step` took a polite step of the close, and no goodbye, while something was open: disrespect or abuse stood, a need was not
 * met, or the customer waited for an answer. Such a step closes nothing; he may ring off over it.
 */
export function isEarlyClose({ move, before, after }: Step, stage: Stage): boolean {
  if (move.type !== 'end' || move.manner !== 'politely' || after.endedBy === 'agent') return false;
  return isSomethingOpen(before, stage);
}

/** Something at `call` that a close would pass over. */
export function isSomethingOpen(call: Call, stage: Stage): boolean {
  if (call.customer.abuse > 0 || call.customer.crisis) return true;
  if (Object.keys(stage.scenario.needs).some((need) => !call.met.includes(need))) return true;
  // an answer is due where the best thing to say is none of the close
  return openReplies(call, stage).some(
    ({ reply }) => !closes(reply) && markOf(reply, call, stage) === 'expert',
  );
}

const CLOSES: readonly Reply['shows'][number][] = [
  'recap-confirm',
  'schedule-follow-up',
  'yes-no-transition',
  'warm-wrap',
];

function closes(reply: Reply): boolean {
  return (
    reply.fallback === true || reply.signalsEnd === true || reply.shows.some((id) => CLOSES.includes(id))
  );
}

/** What early closes brought into a call, to be taken out of every later state of it. */
export interface Brought {
  readonly flags: ReadonlySet<string>;
  readonly met: ReadonlySet<string>;
  readonly revealed: ReadonlySet<string>;
  /** Turns whose promises count for nothing but the promise itself. */
  readonly turns: ReadonlySet<number>;
  /** Where the close stands without them. */
  readonly closing: ClosingState;
}

export const NOTHING_BROUGHT: Brought = {
  flags: new Set(),
  met: new Set(),
  revealed: new Set(),
  turns: new Set(),
  closing: 'open',
};

/** `brought` after `step`: more by an early close, less by what the conversation itself has since said or met. */
export function broughtAfter(brought: Brought, step: Step, isLeftOut: boolean): Brought {
  const { before, after, reply } = step;
  if (isLeftOut)
    return {
      flags: new Set([...brought.flags, ...after.flags.filter((one) => !before.flags.includes(one))]),
      met: new Set([...brought.met, ...after.met.filter((one) => !before.met.includes(one))]),
      revealed: new Set([
        ...brought.revealed,
        ...after.revealed.filter((one) => !before.revealed.includes(one)),
      ]),
      turns: new Set([...brought.turns, step.turn]),
      closing: brought.closing,
    };
  const less = (names: ReadonlySet<string>, own: readonly string[] | undefined): ReadonlySet<string> =>
    new Set([...names].filter((one) => own?.includes(one) !== true));
  return {
    flags: less(brought.flags, reply?.sets),
    met: less(brought.met, reply?.meets),
    revealed: less(brought.revealed, reply?.reveals),
    turns: brought.turns,
    closing: reply === undefined ? brought.closing : closingAfter(brought.closing, reply),
  };
}

/** `call` without what the early closes brought into it. */
export function without(call: Call, brought: Brought): Call {
  if (brought.turns.size === 0) return call;
  return {
    ...call,
    flags: call.flags.filter((one) => !brought.flags.has(one)),
    met: call.met.filter((one) => !brought.met.has(one)),
    revealed: call.revealed.filter((one) => !brought.revealed.has(one)),
    commitments: call.commitments.filter(({ turn }) => !brought.turns.has(turn)),
    closing: call.closing === 'closed' ? 'closed' : brought.closing,
  };
}
