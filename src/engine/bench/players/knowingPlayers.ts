// Players who know the customer or the author's marks: the expert, people who are nearly that, and those who read the meter.

import { BEHAVIOURS } from '../../behaviours/catalogue';
import { takeMove } from '../../call/stepCall';
import type { Customer } from '../../customer/customer.types';
import { harms } from '../../score/behaviourSets';
import type { Choice, KnowingPlayer, Known } from '../player.types';
import { pick, roll } from '../roll';
import { reply, replyOrEnd } from './blindPlayers';

type Option = Known['open'][number];

/** The reply marked best, failing that a good second, failing that the first; the first of a declared tie. */
export const expert: KnowingPlayer = ({ open }) =>
  replyOrEnd(
    (open.find(({ mark }) => mark === 'expert') ?? open.find(({ mark }) => mark === 'acceptable') ?? open[0])
      ?.id,
  );

/** Shares of a good colleague's turns that go to a second best, and to something tempting (domain 7.2). */
const SECOND_BEST = 0.2;
const TEMPTED = 0.05;

export const humanGood: KnowingPlayer = (known) => {
  const chance = roll(known);
  const fitting =
    chance < TEMPTED
      ? known.open.filter(({ mark }) => mark === 'tempting')
      : chance < TEMPTED + SECOND_BEST
        ? secondBest(known.open)
        : known.open.filter(({ mark }) => mark === 'expert');
  return fitting.length === 0 ? expert(known) : replyOrEnd(pick(fitting, known, 1)?.id);
};

/** The good seconds; where the author marks none, what a careful colleague falls back on: the slips that do no harm, else any slip. */
function secondBest(open: Known['open']): Known['open'] {
  const good = open.filter(({ mark }) => mark === 'acceptable');
  if (good.length > 0) return good;
  const slips = open.filter(isSlip);
  const harmless = slips.filter(({ reply: { shows } }) => !harms(shows));
  return harmless.length > 0 ? harmless : slips;
}

/** The slip comes at one of the first four turns. */
const EARLY = 4;

/** One tempting slip that is no critical error, early, then the expert. */
export const repairer: KnowingPlayer = (known) => {
  const slipsAt = 1 + Math.floor(roll({ seed: known.seed, turn: 0 }) * EARLY);
  const slips = known.turn === slipsAt ? known.open.filter(isSlip) : [];
  return slips.length === 0 ? expert(known) : replyOrEnd(pick(slips, known, 1)?.id);
};

function isSlip({ mark, reply: { shows, concession } }: Option): boolean {
  return mark === 'tempting' && concession !== true && !shows.some(leadsToError);
}

const ERRORS = ['critical', 'debt', 'boundary-fail', 'terminal', 'role'] as const;

function leadsToError(id: Option['reply']['shows'][number]): boolean {
  const { flags } = BEHAVIOURS[id];
  return ERRORS.some((flag) => flags.includes(flag));
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
