// The moments of a call that its story is told by: where most was lost, where most was won, and on which turn it hung. Finds no words.

import type { Replay } from '../../call/call.types';
import { strainOf } from '../strainOf';
import { GRADES, type Grade } from './grade.types';
import type { Reason, TurnEffect } from './reason.types';
import type { Review, ReviewedDecision } from './review.types';

/** A decision as the story needs it: its verdict, and what it did. */
export interface Moment {
  /** 1-based agent turn, and the 0-based index into the attempt's moves. */
  readonly turn: number;
  readonly move: number;
  readonly grade: Grade;
  readonly reason: Reason;
  readonly effect: TurnEffect;
  /** Points that a good colleague loses by it, 0 or more. */
  readonly cost: number;
}

export interface Moments {
  /** The slip or worse that made the customer hardest; null where none moved him by 5 points of heat or trust. */
  readonly loss: Moment | null;
  /** The strong or fine turn that eased the customer most; null where none moved him by 5 points of heat or trust. */
  readonly gain: Moment | null;
  /**
   * Where the call hung: a critical error before all, failing that the dearest mistake or blunder, failing that `loss`, failing
   * that `gain`; the earlier of equals. Null where nothing is worth saying.
   */
  readonly turningPoint: (Moment & { readonly because: 'error' | 'cost' | 'loss' | 'gain' }) | null;
}

/** Points of heat or trust below which nobody would say that something happened. */
export const WORTH_SAYING = 5;

/** The moments of `replay` by `review`, which must be its own. Pure. */
export function momentsOf(review: Review, replay: Replay): Moments {
  const all = review.decisions.map((decision) => read(decision, replay));
  const isBad = ({ moment }: Read): boolean => rank(moment) >= rank({ grade: 'slip' });
  const loss = most(
    all.filter((one) => isBad(one) && harder(one.moment.effect)),
    ({ strain }) => strain,
  );
  const gain = most(
    all.filter((one) => !isBad(one) && easier(one.moment.effect)),
    ({ strain }) => -strain,
  );
  return { loss, gain, turningPoint: turningPointOf(all, loss, gain) };
}

interface Read {
  readonly moment: Moment;
  /** How much harder the customer was after it, in points of `strainOf`. */
  readonly strain: number;
}

function read({ turn, move, chosen }: ReviewedDecision, replay: Replay): Read {
  const { grade, reason, effect, cost } = chosen;
  const step = replay.steps[move];
  const strain = step === undefined ? 0 : strainOf(step.after.customer) - strainOf(step.before.customer);
  return { moment: { turn, move, grade, reason, effect, cost }, strain };
}

function turningPointOf(
  all: readonly Read[],
  loss: Moment | null,
  gain: Moment | null,
): Moments['turningPoint'] {
  const cost = ({ moment }: Read): number => moment.cost;
  const error = most(
    all.filter(({ moment }) => moment.reason.code === 'critical-error'),
    cost,
  );
  if (error !== null) return { ...error, because: 'error' };
  const dear = most(
    all.filter(({ moment }) => rank(moment) >= rank({ grade: 'mistake' })),
    cost,
  );
  if (dear !== null) return { ...dear, because: 'cost' };
  if (loss !== null) return { ...loss, because: 'loss' };
  return gain === null ? null : { ...gain, because: 'gain' };
}

const rank = ({ grade }: { readonly grade: Grade }): number => GRADES.indexOf(grade);
const harder = ({ heat, trust }: TurnEffect): boolean => heat >= WORTH_SAYING || trust <= -WORTH_SAYING;
const easier = ({ heat, trust }: TurnEffect): boolean => heat <= -WORTH_SAYING || trust >= WORTH_SAYING;

/** The first of those with the most of something. */
function most(among: readonly Read[], of: (one: Read) => number): Moment | null {
  let found: Read | null = null;
  for (const one of among) if (found === null || of(one) > of(found)) found = one;
  return found?.moment ?? null;
}
