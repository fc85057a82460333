// BS2, BS5, BS8: how a limit is worded, whether it is called for, and what a threat asks for.

import type { LimitStyle } from '../../scenario/reply.types';
import { isLimit, limitsConduct } from '../behaviourSets';
import { eachTurn, type Indicator, type Verdict, watchRises } from '../chance';
import { noteOf } from '../note';

const STYLES: Readonly<Record<LimitStyle, Verdict>> = {
  empathic: { credit: 1, reason: 'BS2.empathic' },
  explained: { credit: 0.8, reason: 'BS2.explained' },
  bare: { credit: 0.2, reason: 'BS2.bare' },
  belittling: { credit: 0, reason: 'BS2.belittling' },
};

/** BS2, authoritative style: every turn with a limit, on conduct or on a request; untagged counts as explained. */
export const limitStyle: Indicator = (play) =>
  eachTurn(play, 'BS2', ({ shown, reply }) =>
    shown.some(isLimit) ? STYLES[reply?.limitStyle ?? 'explained'] : null,
  );

/** Heat from which an angry but civil customer tempts to a limit. */
const SHOUTING_HEAT = 60;

/**
 * BS5, stay proportionate: every turn at heat 60 or more without abuse. Reading: "limit or consequence" is one on conduct;
 * refusing a request is asked for by BS6 at the same moments.
 */
export const stayProportionate: Indicator = (play) =>
  eachTurn(play, 'BS5', ({ before, shown }) => {
    if (before.customer.heat < SHOUTING_HEAT || before.customer.abuse !== 0) return null;
    return limitsConduct(shown) ? { credit: 0, reason: 'BS5.tooMuch' } : { credit: 1, reason: 'BS5.earned' };
  });

/**
 * BS8, treat threats as threats: `safety-close` on the turn that meets abuse 3 earns 0.7, everything the note needs then the
 * rest. Reading: the note's part also stands when the agent ended the call in another way on that turn.
 */
export const threatIsThreat: Indicator = (play) => {
  const note = noteOf(play);
  const isRecorded = note.needed.length > 0 && note.kept === note.needed.length;
  const clause = play.replay.stage.policy.clauses.atOnce.id;
  return watchRises(play, ({ before }) => before.customer.abuse === 3, {
    indicator: 'BS8',
    within: 1,
    judge: ({ shown, after }) => {
      if (shown.includes('safety-close'))
        return isRecorded
          ? { credit: 1, reason: 'BS8.earned', clause }
          : { credit: 0.7, reason: 'BS8.notRecorded', clause };
      if (after.endedBy !== 'agent') return null;
      return isRecorded
        ? { credit: 0.3, reason: 'BS8.recordedOnly', clause }
        : { credit: 0, reason: 'BS8.endedOtherwise', clause };
    },
    missed: { credit: 0, reason: 'BS8.missed', clause },
  });
};
