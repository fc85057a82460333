// DE4, DE5, DE8: the hinge from listening to acting.

import type { BehaviourId } from '../../behaviours/catalogue';
import { rulesOf } from '../../customer/rules';
import { isFix, isSoft } from '../behaviourSets';
import { type Indicator, type Judgement, watchFirst, watchRises } from '../chance';
import type { AgentTurn } from '../play';

/**
 * DE4, hinge summary, once a call. Opens when the customer is heard with nothing done and nothing summed up, or at a fix that
 * is not soft before he is heard; the second way is lost at once unless a summary came first. In the first, a summary after
 * the first fix earns half.
 */
export const hingeSummary: Indicator = (play) => {
  let hasFixed = false;
  return watchFirst(play, (turn) => turn.isCharged && (opensHinge(turn) || fixesTooSoon(turn)), {
    indicator: 'DE4',
    judge: (turn, opened): Judgement => {
      const shown: readonly BehaviourId[] = turn.shown;
      const summary = shown.indexOf('summarise-check');
      const fix = shown.findIndex(isFix);
      if (turn === opened && !opensHinge(turn)) {
        const isSummedUp = wasShown(turn, 'summarise-check') || (summary >= 0 && summary < fix);
        return isSummedUp ? { credit: 1, reason: 'DE4.earned' } : { credit: 0, reason: 'DE4.fixedFirst' };
      }
      const isLate = hasFixed || (fix >= 0 && fix < summary);
      hasFixed ||= fix >= 0;
      if (summary < 0)
        return turn.after.ending !== null && hasFixed ? { credit: 0, reason: 'DE4.fixedFirst' } : null;
      return isLate ? { credit: 0.5, reason: 'DE4.late' } : { credit: 1, reason: 'DE4.earned' };
    },
    missed: { credit: 0, reason: 'DE4.missed' },
  });
};

function opensHinge(turn: AgentTurn): boolean {
  return turn.isHeard && turn.before.customer.progress === 0 && !wasShown(turn, 'summarise-check');
}

/** Listening shown before the fix in the same reply counts for it (domain 2.2, step 7b). */
function fixesTooSoon(turn: AgentTurn): boolean {
  let { heard } = turn.before.customer;
  for (const id of turn.shown) {
    if (isFix(id) && !isSoft(id) && heard < turn.owed) return true;
    heard += rulesOf(id).heard;
  }
  return false;
}

function wasShown(turn: AgentTurn, id: BehaviourId): boolean {
  return turn.before.customer.shown.includes(id);
}

/** DE5, a choice or a dated next step, once a call: within three turns of being heard, or already given by then. */
export const datedNextStep: Indicator = (play) =>
  watchFirst(play, (turn) => turn.isCharged && turn.isHeard, {
    indicator: 'DE5',
    within: 3,
    judge: (turn, opened) => {
      const earlier =
        turn === opened ? play.turns.find((one) => one.index < turn.index && givesStep(one)) : undefined;
      if (earlier !== undefined) return { credit: 1, reason: 'DE5.before', at: earlier };
      return givesStep(turn) ? { credit: 1, reason: 'DE5.earned' } : null;
    },
    missed: { credit: 0, reason: 'DE5.missed' },
  });

/** Two options, or "I will" with a time, said of a fix that did not come too soon. */
function givesStep({ shown, reply, step }: AgentTurn): boolean {
  if (step.tags.includes('premature-fix')) return false;
  if (shown.includes('offer-choice')) return true;
  return shown.includes('own-next-action') && (reply?.dated === true || shown.includes('give-timeline'));
}

/** DE8, move when heard: a step that counts within two turns of the second turn of nothing but warmth. */
export const moveWhenHeard: Indicator = (play) =>
  watchRises(play, (turn) => turn.isCharged && turn.isHeard && turn.before.customer.listeningRun >= 2, {
    indicator: 'DE8',
    within: 2,
    judge: ({ step, before, after }) => {
      if (step.tags.includes('stall')) return { credit: 0, reason: 'DE8.stalled' };
      return after.customer.progress > before.customer.progress ? { credit: 1, reason: 'DE8.earned' } : null;
    },
    missed: { credit: 0, reason: 'DE8.missed' },
  });
