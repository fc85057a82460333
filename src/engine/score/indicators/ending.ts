// PE1, PE4, PE5, PE6: the right ending, announced, in the right tone, with nothing hidden.

import type { EndingKind } from '../../scenario/ending.types';
import { chanceOf, type Indicator, type JudgedChance, type Verdict } from '../chance';
import { handoverParts, isEarnedExit, isNeedlessExit } from '../conductActs';
import { DIED_BY_AGENT, judgeEnding } from '../endingJudged';
import { noteNames } from '../note';
import type { AgentTurn, Play } from '../play';
import type { IndicatorId } from '../rubric';

/** One chance that is decided by the last turn, or by the earlier one the verdict names, and opens just before it. */
export function atClose(play: Play, indicator: IndicatorId, verdict: Verdict): readonly JudgedChance[] {
  const last = play.turns[play.turns.length - 1];
  const deciding = verdict.at ?? last;
  return [chanceOf(indicator, Math.max(0, (deciding?.step.turn ?? 0) - 1), last, verdict)];
}

/** PE1, right kind of ending: mandatory. */
export const rightEnding: Indicator = (play) => {
  const judged = judgeEnding(play);
  if (isNeedlessExit(play)) return atClose(play, 'PE1', { credit: 0, reason: 'PE1.needless' });
  if (judged === 'best') return atClose(play, 'PE1', { credit: 1, reason: 'PE1.best' });
  return judged === 'acceptable'
    ? atClose(play, 'PE1', { credit: 0.5, reason: 'PE1.acceptable' })
    : atClose(play, 'PE1', { credit: 0, reason: 'PE1.other' });
};

/** The closing stretch: summary, next step, last question, goodbye. */
const STRETCH = 4;

/**
 * PE4, signal the end, when the agent ends it. Reading: a polite close is signalled by a recap, a yes/no or `signalsEnd` in the
 * last four turns, of which the goodbye itself counts only with `signalsEnd` or a recap; an exit for conduct by a warning
 * given before; a transfer by consent. Where the house owes no warning, as at a threat, nothing is asked.
 */
export const signalEnd: Indicator = (play) => {
  const last = play.turns[play.turns.length - 1];
  if (last === undefined || play.replay.final.endedBy !== 'agent' || owesNoSignal(play, last)) return [];
  return atClose(
    play,
    'PE4',
    isSignalled(play, last) ? { credit: 1, reason: 'PE4.earned' } : { credit: 0, reason: 'PE4.missed' },
  );
};

/** Left for conduct that is owed no warning here, and without a word ahead of it. */
function owesNoSignal(play: Play, last: AgentTurn): boolean {
  return isEarnedExit(play) && last.before.customer.warned === 0 && last.reply?.signalsEnd !== true;
}

function isSignalled(play: Play, last: AgentTurn): boolean {
  if (last.reply?.signalsEnd === true) return true;
  if (isEarnedExit(play) || isNeedlessExit(play)) return last.before.customer.warned > 0;
  if (play.kind === 'unwarned-hang-up' || play.kind === 'unsafe-close') return false;
  if (last.step.move.type === 'transfer') return handoverParts(last).includes('consent');
  const stretch = play.turns.slice(-STRETCH);
  return stretch.some(
    (turn) =>
      turn.reply?.signalsEnd === true ||
      turn.shown.includes('recap-confirm') ||
      (turn.index < last.index && turn.shown.includes('yes-no-transition')) ||
      handoverParts(turn).includes('consent'),
  );
}

/** Endings at which a bright word is wrong and a warm one a little too much. */
const BAD_NEWS: readonly EndingKind[] = [
  'agree-to-disagree',
  'ended-with-route',
  'ended-no-route',
  'forwarded',
  'safety-ended',
];
const LIGHT_KINDS: readonly EndingKind[] = ['resolved', 'agreed-next-step', 'wrapped-kindly'];
const LIGHT_HEAT = 45;
const LIGHT_DISTRESS = 50;

/**
 * PE5, last line fits: mandatory. Plain, or no tag, always fits; sharp never; light only after good news to a customer at heat
 * 45 or less and distress below 50; warm is half right after bad news.
 */
export const lastLineFits: Indicator = (play) => {
  const last = play.turns[play.turns.length - 1];
  const { kind } = play;
  if (last === undefined || kind === null || DIED_BY_AGENT.includes(kind))
    return atClose(play, 'PE5', { credit: 0, reason: 'PE5.missed' });
  const tone = last.reply?.tone ?? 'plain';
  const { heat, distress } = last.before.customer;
  const mayBeLight = LIGHT_KINDS.includes(kind) && heat <= LIGHT_HEAT && distress < LIGHT_DISTRESS;
  if (tone === 'sharp' || (tone === 'light' && !mayBeLight))
    return atClose(play, 'PE5', { credit: 0, reason: 'PE5.unfit' });
  return tone === 'warm' && BAD_NEWS.includes(kind)
    ? atClose(play, 'PE5', { credit: 0.5, reason: 'PE5.tooWarm' })
    : atClose(play, 'PE5', { credit: 1, reason: 'PE5.earned' });
};

/**
 * PE6, no false close: mandatory. Every revealed need is met, or named in a recap (a recap that reveals or meets it) or in the
 * note. A false close never earns it, nor does a call that died before any need came out.
 */
export const noFalseClose: Indicator = (play) => {
  const { revealed, met } = play.replay.final;
  const isNamed = (need: string): boolean =>
    noteNames(play, need) ||
    play.turns.some(
      ({ reply }) =>
        reply?.recap !== undefined &&
        (reply.meets?.includes(need) === true || reply.reveals?.includes(need) === true),
    );
  const isOpen = revealed.some((need) => !met.includes(need) && !isNamed(need));
  if (isOpen || play.kind === 'false-close')
    return atClose(play, 'PE6', { credit: 0, reason: 'PE6.leftOpen' });
  const isUnseen = revealed.length === 0 && (play.kind === null || DIED_BY_AGENT.includes(play.kind));
  return isUnseen
    ? atClose(play, 'PE6', { credit: 0, reason: 'PE6.missed' })
    : atClose(play, 'PE6', { credit: 1, reason: 'PE6.earned' });
};
