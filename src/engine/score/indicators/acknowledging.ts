// DE1, DE2, DE3, DE9: being heard before being helped, the peak, the stake, the fit.

import type { BehaviourId } from '../../behaviours/catalogue';
import { rulesOf } from '../../customer/rules';
import { connects, harms, isFix, isSolution } from '../behaviourSets';
import {
  chanceOf,
  type Indicator,
  type JudgedChance,
  type Judgement,
  type Verdict,
  watchCues,
  watchRises,
} from '../chance';
import { type AgentTurn, CHARGED_HEAT } from '../play';

/** A rise of this many points after the last settled chance asks for a new acknowledgement. */
const FRESH_RISE = 15;
const PEAK_HEAT = 75;

/**
 * DE1, acknowledge before solving. Opens at the first turn at heat 45 or more, and again when heat stands 15 or more above
 * its lowest since the last chance was settled. Earned before any fix; half in the same reply after it.
 */
export const acknowledgeFirst: Indicator = (play) => {
  const chances: JudgedChance[] = [];
  let opened: AgentTurn | null = null;
  let lowest: number | null = null;
  for (const turn of play.turns) {
    const { heat } = turn.before.customer;
    if (lowest !== null) lowest = Math.min(lowest, heat);
    if (opened === null && heat >= CHARGED_HEAT && (lowest === null || heat - lowest >= FRESH_RISE))
      opened = turn;
    const verdict = opened === null ? null : acknowledges(turn.shown);
    if (opened === null || verdict === null) continue;
    chances.push(chanceOf('DE1', opened.step.turn - 1, turn, verdict));
    opened = null;
    lowest = turn.after.customer.heat;
  }
  if (opened !== null) {
    const last = play.turns[play.turns.length - 1];
    chances.push(chanceOf('DE1', opened.step.turn - 1, last, { credit: 0, reason: 'DE1.missed' }));
  }
  return chances;
};

function acknowledges(shown: readonly BehaviourId[]): Verdict | null {
  let hasFixed = false;
  for (const id of shown) {
    if (connects(id) || id === 'specific-apology')
      return hasFixed ? { credit: 0.5, reason: 'DE1.late' } : { credit: 1, reason: 'DE1.earned' };
    hasFixed ||= isFix(id);
  }
  return hasFixed ? { credit: 0, reason: 'DE1.fixedFirst' } : null;
}

/**
 * DE2, let the peak pass. Lost by a fix, a verification, an open question or harm while the customer has less than one credit
 * of listening; earned by give-space, name-emotion or a reflection; half when the peak passed with neither.
 */
export const letPeakPass: Indicator = (play) =>
  watchRises(play, (turn) => turn.before.customer.heat >= PEAK_HEAT, {
    indicator: 'DE2',
    judge: atPeak,
    missed: { credit: 0.5, reason: 'DE2.heldBack' },
  });

const EASING: readonly BehaviourId[] = ['give-space', 'name-emotion', 'reflect-content', 'reflect-meaning'];

function atPeak(turn: AgentTurn): Judgement {
  let { heard } = turn.before.customer;
  let hasEased = false;
  for (const id of turn.shown) {
    const presses = isSolution(id) || id === 'open-question';
    if (presses && heard < 1) return { credit: 0, reason: 'DE2.pressed' };
    hasEased ||= EASING.includes(id);
    heard += rulesOf(id).heard;
  }
  if (harms(turn.shown)) return { credit: 0, reason: 'DE2.harmful' };
  if (hasEased) return { credit: 1, reason: 'DE2.earned' };
  const { customer } = turn.after;
  return customer.heat < PEAK_HEAT || customer.heard >= 1 ? { credit: 0.5, reason: 'DE2.heldBack' } : null;
}

/** DE3, say the stake: within two turns of the cue. */
export const sayStake: Indicator = (play) =>
  watchCues(play, 'stake', {
    indicator: 'DE3',
    within: 2,
    judge: ({ shown }) =>
      shown.includes('reflect-meaning') || shown.includes('ask-impact') || shown.includes('support-offer')
        ? { credit: 1, reason: 'DE3.earned' }
        : null,
    missed: { credit: 0, reason: 'DE3.missed' },
  });

/** DE9, fit to the temperament: the reply given at the fit cue is tagged as fitting. */
export const fitTemperament: Indicator = (play) =>
  watchCues(play, 'fit', {
    indicator: 'DE9',
    within: 1,
    judge: ({ reply }) => (reply?.fits === true ? { credit: 1, reason: 'DE9.earned' } : null),
    missed: { credit: 0, reason: 'DE9.missed' },
  });
