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

/** Every hold with its end and every run of silences, in order. */
export function waitsOf({ steps }: Replay): readonly Wait[] {
  const waits: Wait[] = [];
  let run: Step[] = [];
  const close = (nextTurn: number | null): void => {
    const [first] = run;
    const last = run.at(-1);
    if (first !== undefined && last !== undefined)
      waits.push({
        by: byOf(first),
        before: first.before.customer,
        after: last.after.customer,
        nextTurn,
      });
    run = [];
  };
  for (const step of steps) {
    const isWait = step.move.type === 'dead-air' || step.move.type === 'hold' || step.move.type === 'resume';
    if (!isWait) {
      if (step.move.type !== 'note') close(step.turn);
      continue;
    }
    const [first] = run;
    if (first !== undefined && byOf(first) !== byOf(step)) close(null);
    run.push(step);
  }
  close(null);
  return waits;
}

function byOf({ move }: Step): Wait['by'] {
  return move.type === 'dead-air' ? 'silence' : 'hold';
}
