// Players who know the customer or the author's marks: the expert, people who are nearly that, and those who read the meter.

import { takeMove } from '../../call/stepCall';
import type { Customer } from '../../customer/customer.types';
import { bestMarked, type Deciding, goodColleague, slipping } from '../../score/colleague';
import type { Choice, KnowingPlayer, Known } from '../player.types';
import { roll } from '../roll';
import { reply, replyOrEnd } from './blindPlayers';

export const expert: KnowingPlayer = (known) => replyOrEnd(bestMarked(deciding(known)));
export const humanGood: KnowingPlayer = (known) => replyOrEnd(goodColleague(deciding(known)));

/** The slip comes at one of the first four turns. */
const EARLY = 4;

/** One tempting slip that is no critical error, early, then the expert. */
export const repairer: KnowingPlayer = (known) => {
  const slipsAt = 1 + Math.floor(roll({ seed: known.seed, turn: 0 }) * EARLY);
  return known.turn === slipsAt ? replyOrEnd(slipping(deciding(known))) : expert(known);
};

function deciding(known: Known): Deciding {
  return { open: known.open, chance: roll(known), which: roll(known, 1) };
}

export const greedyHeat = easiest(({ heat }) => heat);
export const greedyTrust = easiest(({ trust }) => -trust);

/** The reply after which a number of the customer is lowest, the next beat's arrival included. */
function easiest(measure: (customer: Customer) => number): KnowingPlayer {
  return ({ open, call, stage }): Choice => {
    let best: string | undefined;
    let lowest = Number.POSITIVE_INFINITY;
    for (const { id } of open) {
      const value = measure(takeMove(call, { type: 'reply', id }, stage).after.customer);
      if (value >= lowest) continue;
      lowest = value;
      best = id;
    }
    return best === undefined ? replyOrEnd(undefined) : reply(best);
  };
}
