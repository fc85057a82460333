// One way on from a decision with everything its verdict is made of. It compares no two of them.

import { mayEnd } from '../../call/boundary';
import type { Call, Stage, Step } from '../../call/call.types';
import type { Move } from '../../call/move.types';
import type { Tag } from '../../customer/customer.types';
import { isLimit, limitsConduct } from '../behaviourSets';
import { isCritical } from '../criticalReply';
import { standingOf } from '../ledger';
import { type Mark, markOf } from '../markOf';
import type { LedgerEntry, Scorecard } from '../scorecard.types';
import type { Leaf } from './leaf';
import { type Prospect, prospectOf } from './prospect';
import type { TurnEffect } from './reason.types';
import { strained, turnEffect } from './turnEffect';

export interface WayOn {
  readonly move: Move;
  readonly replyId: string | null;
  readonly mark: Mark | null;
  readonly effect: TurnEffect;
  /** How much harder it left the customer, in points of `strainOf`. */
  readonly strain: number;
  readonly tags: readonly Tag[];
  readonly prospect: Prospect;
  /** Critical errors of this turn, CE8 never among them (domain 3.4). */
  readonly errors: readonly string[];
  /** It is a critical error by being said, one that was made before. */
  readonly isErrorAgain: boolean;
  readonly uncovered: readonly { readonly what: string; readonly entry: Standing }[];
  /** It sets a limit, and one that was called for. */
  readonly setsLimit: boolean;
  readonly isLimitDue: boolean;
  /** The call it ended, as it is judged; null while it goes on. */
  readonly ending: Scorecard['ending'] | null;
}

type Standing = Pick<LedgerEntry, 'clause' | 'standing'>;

/** `step` as taken or tried, and the calls that good colleagues made of it. */
export function wayOn(step: Step, leaves: readonly Leaf[], stage: Stage): WayOn {
  const { before, after, reply, replyId } = step;
  const isChosen = replyId !== undefined;
  const mark = isChosen && reply !== undefined ? markOf(reply, before, stage) : null;
  const errors = errorsAt(step.turn, leaves);
  const again = reply !== undefined && isCritical(reply, { abuse: before.customer.abuse, promiseDebt: 0 });
  return {
    move: step.move,
    // at a reply of the beat the close is one control beside it; at a close each sentence is one of the choices
    replyId: replyId ?? null,
    mark,
    effect: turnEffect(before, after),
    strain: strained(before, after),
    tags: step.tags,
    prospect: prospectOf(leaves),
    errors,
    isErrorAgain: again && errors.length === 0,
    uncovered: after.commitments.slice(before.commitments.length).flatMap((made) => {
      const entry = standingOf(made.clause, made.goodwill, { stage });
      return entry.standing === 'allowed' ? [] : [{ what: made.what, entry }];
    }),
    setsLimit: step.behaviours.some(isLimit) || limitsConduct(step.behaviours),
    isLimitDue: isLimitDue(step, leaves[0]),
    ending: after.ending === null ? null : (leaves[0]?.ending ?? null),
  };
}

/** Errors that most of the continuations count on this turn: a promise that is taken back in time is none. */
function errorsAt(turn: number, leaves: readonly Leaf[]): readonly string[] {
  const times = new Map<string, number>();
  for (const { errors } of leaves)
    for (const error of errors)
      if (error.turn === turn && error.id !== 'CE8') times.set(error.id, (times.get(error.id) ?? 0) + 1);
  return [...times].filter(([, count]) => 2 * count > leaves.length).map(([id]) => id);
}

/** Indicators that ask for a limit; BS2 and BS5 only say how, and when not. */
const ASKS_FOR_LIMIT = ['BS1', 'BS3', 'BS4', 'BS6'];

function isLimitDue({ before, after, behaviours, turn }: Step, leaf: Leaf | undefined): boolean {
  if (behaviours.includes('threaten') || behaviours.includes('hang-up-unwarned')) return false;
  if (limitsConduct(behaviours) && (before.customer.abuse >= 1 || endsEarned(before, after))) return true;
  if (!behaviours.some(isLimit)) return false;
  const boundary = leaf?.competences.find(({ id }) => id === 'BS')?.chances ?? [];
  return boundary.some(
    (chance) => ASKS_FOR_LIMIT.includes(chance.indicator) && chance.turn === turn && chance.credit > 0,
  );
}

function endsEarned(before: Call, after: Call): boolean {
  return after.ending !== null && mayEnd(before);
}
