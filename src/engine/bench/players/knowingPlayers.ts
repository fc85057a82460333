// Players who know the customer or the author's marks: the expert, people who are nearly that, and those who read the meter.

import { sayingMove } from '../../call/movesAt';
import { takeMove } from '../../call/stepCall';
import type { Customer } from '../../customer/customer.types';
import { bestMarked, type Deciding, goodColleague, slipping } from '../../score/colleague';
import type { Choice, KnowingPlayer, Known } from '../player.types';
import { roll } from '../roll';
import { say } from './blindPlayers';

export const expert: KnowingPlayer = (known) => say(bestMarked(deciding(known)));
export const humanGood: KnowingPlayer = (known) => say(goodColleague(deciding(known)));

/** The slip comes at one of the first four turns. */
const EARLY = 4;

/** One tempting slip that is no critical error, early, then the expert. */
export const repairer: KnowingPlayer = (known) => {
  const slipsAt = 1 + Math.floor(roll({ seed: known.seed, turn: 0 }) * EARLY);
  return known.turn === slipsAt ? say(slipping(deciding(known))) : expert(known);
};

/** The replies on offer; where every reply is closed, what the next polite step can say. */
function optionsOf({ open, closing }: Known): Deciding['open'] {
  return open.length > 0 ? open : closing;
}

function deciding(known: Known): Deciding {
  return { open: optionsOf(known), chance: roll(known), which: roll(known, 1) };
}

export const greedyHeat = easiest(({ heat }) => heat);
export const greedyTrust = easiest(({ trust }) => -trust);

/** The reply after which a number of the customer is lowest, the next beat's arrival included. */
function easiest(measure: (customer: Customer) => number): KnowingPlayer {
  return (known): Choice => {
    const { call, stage } = known;
    let best: string | undefined;
    let lowest = Number.POSITIVE_INFINITY;
    for (const { id } of optionsOf(known)) {
      const value = measure(takeMove(call, sayingMove(id), stage).after.customer);
      if (value >= lowest) continue;
      lowest = value;
      best = id;
    }
    return say(best);
  };
}
