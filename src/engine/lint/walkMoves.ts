// The moves a walk tries, and when two calls are the same to it. Chooses nothing.

import type { Call, Stage } from '../call/call.types';
import { callView, openReplies } from '../call/callView';
import type { Move } from '../call/move.types';

function repliesAt(call: Call, stage: Stage): readonly Move[] {
  return openReplies(call, stage).map(({ id }): Move => ({ type: 'reply', id }));
}

/** The replies on offer and the next polite step. */
export function talkAt(call: Call, stage: Stage): readonly Move[] {
  return [...repliesAt(call, stage), { type: 'end', manner: 'politely' }];
}

/** Every reply, end and transfer on offer, a warm transfer with all its parts. */
export function movesAt(call: Call, stage: Stage): readonly Move[] {
  const view = callView(call, stage);
  const targets = view.transfers.filter(({ isOpen }) => isOpen).map(({ target }) => target);
  const warm = (target: string) =>
    ({
      type: 'transfer',
      target,
      manner: 'warm',
      parts: ['consent', 'brief', 'introduce', 'fallback'],
    }) as const;
  return [
    ...repliesAt(call, stage),
    ...view.endChoices.map(({ manner }): Move => ({ type: 'end', manner })),
    ...targets.flatMap((target): Move[] => [
      warm(target),
      { type: 'transfer', target, manner: 'cold', parts: [] },
      ...(view.canForward ? [{ ...warm(target), isConduct: true } as const] : []),
    ]),
  ];
}

/** What tells two states apart: heat and trust in steps of ten, the rest as it is. */
export function stateOf(call: Call): string {
  const { customer } = call;
  return [
    call.beat,
    call.boundary,
    call.closing,
    customer.abuse,
    customer.crisis,
    Math.round(customer.heat / 10),
    Math.round(customer.trust / 10),
    Math.floor(customer.heard),
    customer.promiseDebt,
    [...call.flags].sort().join(),
    [...call.revealed].sort().join(),
    [...call.met].sort().join(),
    [...call.chosenHere].sort().join(),
    ...Object.values(call.visits),
  ].join('|');
}
