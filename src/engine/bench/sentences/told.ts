// A replay asked the plainest questions: which turn, what was shown, how the numbers went. Nothing here is shared with what picks a sentence.

import type { Replay, Step } from '../../call/call.types';

/** The step of a 1-based turn. */
export function stepAt({ steps }: Replay, turn: number): Step | undefined {
  return steps.find((step) => step.turn === turn);
}

export function turnsOf({ steps }: Replay): readonly Step[] {
  return steps.filter(({ turn }) => turn > 0);
}

/** Any of `ids` was shown on a turn from `from` to `to`, both 1-based and included. */
export function wasShown(replay: Replay, ids: readonly string[], from = 1, to = Infinity): boolean {
  return turnsOf(replay).some(
    ({ turn, behaviours }) => turn >= from && turn <= to && behaviours.some((id) => ids.includes(id)),
  );
}

/** How often it was shown in the call. */
export function timesShown(replay: Replay, id: string): number {
  return turnsOf(replay).filter(({ behaviours }) => behaviours.some((one) => one === id)).length;
}

/** Points of heat up and of trust down. */
export function harmOf({ before, after }: Pick<Step, 'before' | 'after'>): {
  readonly heat: number;
  readonly trust: number;
} {
  return {
    heat: after.customer.heat - before.customer.heat,
    trust: before.customer.trust - after.customer.trust,
  };
}

/** Heat up less trust, half of distress and 15 for each level of abuse. */
export function hardnessOf({ before, after }: Pick<Step, 'before' | 'after'>): number {
  const of = ({ customer }: Step['before']): number =>
    customer.heat - customer.trust + customer.distress / 2 + 15 * customer.abuse;
  return of(after) - of(before);
}

export const isWait = ({ move }: Step): boolean =>
  move.type === 'hold' || move.type === 'resume' || move.type === 'dead-air';
