// Holds and silences between two turns, and what each stretch did to the customer. Judges nothing.

import type { Replay, Step } from '../../call/call.types';
import type { Customer } from '../../customer/customer.types';

export interface Wait {
  readonly by: 'hold' | 'silence';
  readonly before: Customer;
  readonly after: Customer;
  /** Turn of the decision after it; null where none followed. */
  readonly nextTurn: number | null;
}

/** Every hold with its end and every run of silences, in order; those before one decision may be of both kinds. */
export function waitsOf({ steps }: Replay): readonly Wait[] {
  return steps.flatMap((step, at): readonly Wait[] => {
    const next = steps[at + 1];
    const isLast = next === undefined || !isWait(next) || byOf(next) !== byOf(step);
    if (!isWait(step) || !isLast) return [];
    const from = steps.slice(0, at).findLastIndex((one) => !isWait(one) || byOf(one) !== byOf(step)) + 1;
    const before = (steps[from] ?? step).before.customer;
    const nextTurn = steps.slice(at + 1).find((one) => one.turn > 0 && !isWait(one))?.turn ?? null;
    return [{ by: byOf(step), before, after: step.after.customer, nextTurn }];
  });
}

function isWait({ move }: Step): boolean {
  return move.type === 'dead-air' || move.type === 'hold' || move.type === 'resume';
}

function byOf({ move }: Step): Wait['by'] {
  return move.type === 'dead-air' ? 'silence' : 'hold';
}
