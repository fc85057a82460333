// How a good colleague answers: by the author's marks, with a second best now and then and rarely a lure. Knows no control and no score.

import { BEHAVIOURS } from '../behaviours/catalogue';
import type { Reply } from '../scenario/reply.types';
import { harms } from './behaviourSets';
import type { Mark } from './markOf';

/** A reply on offer with its mark in this state. */
export interface MarkedReply {
  readonly id: string;
  readonly reply: Reply;
  readonly mark: Mark;
}

/** What a colleague decides by. */
export interface Deciding {
  /** In authored order. */
  readonly open: readonly MarkedReply[];
  /** Two numbers in [0, 1): how well he does this time, and which of several it is. */
  readonly chance: number;
  readonly which: number;
}

/** Answers a decision with the id of an open reply; undefined only where none is open. */
export type Colleague = (deciding: Deciding) => string | undefined;

/** The reply marked best, failing that a good second, failing that the first; the first of a declared tie. */
export const bestMarked: Colleague = ({ open }) =>
  (open.find(({ mark }) => mark === 'expert') ?? open.find(({ mark }) => mark === 'acceptable') ?? open[0])
    ?.id;

/** Shares of a good colleague's turns that go to a second best, and to something tempting (domain 7.2). */
const SECOND_BEST = 0.2;
const TEMPTED = 0.05;

/** HUMAN-GOOD of domain 7.2. */
export const goodColleague: Colleague = (deciding) => {
  const { open, chance, which } = deciding;
  const fitting =
    chance < TEMPTED
      ? open.filter(({ mark }) => mark === 'tempting')
      : chance < TEMPTED + SECOND_BEST
        ? secondBest(open)
        : open.filter(({ mark }) => mark === 'expert');
  return fitting.length === 0 ? bestMarked(deciding) : among(fitting, which)?.id;
};

/** The good seconds; where the author marks none, what a careful colleague falls back on: the slips that do no harm, else any slip. */
function secondBest(open: Deciding['open']): Deciding['open'] {
  const good = open.filter(({ mark }) => mark === 'acceptable');
  if (good.length > 0) return good;
  const slips = open.filter(isSlip);
  const harmless = slips.filter(({ reply: { shows } }) => !harms(shows));
  return harmless.length > 0 ? harmless : slips;
}

/** What a repairer says at the turn of his slip: something tempting that is no critical error, where there is any. */
export const slipping: Colleague = (deciding) => {
  const slips = deciding.open.filter(isSlip);
  return slips.length === 0 ? bestMarked(deciding) : among(slips, deciding.which)?.id;
};

function among(replies: Deciding['open'], which: number): MarkedReply | undefined {
  return replies[Math.floor(which * replies.length)];
}

function isSlip({ mark, reply: { shows, concession } }: MarkedReply): boolean {
  return mark === 'tempting' && concession !== true && !shows.some(leadsToError);
}

const ERRORS = ['critical', 'debt', 'boundary-fail', 'terminal', 'role'] as const;

function leadsToError(id: Reply['shows'][number]): boolean {
  const { flags } = BEHAVIOURS[id];
  return ERRORS.some((flag) => flags.includes(flag));
}
