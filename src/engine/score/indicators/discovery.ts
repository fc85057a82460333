// DI1 to DI4: what matters, asked once, with a reason, and without prying.

import { findsNeeds } from '../behaviourSets';
import {
  chanceOf,
  type Indicator,
  type JudgedChance,
  type Judgement,
  type Verdict,
  watchCues,
} from '../chance';
import { handoverParts, isEarnedExit } from '../conductActs';
import type { AgentTurn, Play } from '../play';
import { handsOver } from './wrapping';

/**
 * DI1, find the hidden need: one chance for each, mandatory, unless an earned ending for conduct or safety came before its cue.
 * Earned when it came out on a turn that explored, connected or offered support, and did not pry.
 */
export const findHiddenNeed: Indicator = (play) => {
  const chances: JudgedChance[] = [];
  const last = play.turns[play.turns.length - 1];
  for (const [need, { isHidden }] of Object.entries(play.replay.stage.scenario.needs)) {
    if (!isHidden) continue;
    const cued = play.turns.find(({ cues }) =>
      cues.some((cue) => (cue.kind === 'need' || cue.kind === 'stake') && cue.need === need),
    );
    const found = play.turns.find(
      ({ before, after }) => after.revealed.includes(need) && !before.revealed.includes(need),
    );
    if (cued === undefined && found === undefined && isEarnedExit(play)) continue;
    const openedAt =
      Math.min((cued ?? found)?.step.turn ?? 1, found?.step.turn ?? Number.POSITIVE_INFINITY) - 1;
    chances.push(chanceOf('DI1', openedAt, found ?? last, howFound(found)));
  }
  return chances;
};

function howFound(found: AgentTurn | undefined): Verdict {
  if (found === undefined) return { credit: 0, reason: 'DI1.missed' };
  if (found.shown.includes('probe-private')) return { credit: 0, reason: 'DI1.pried' };
  const wasAsked = found.shown.some(findsNeeds);
  return wasAsked ? { credit: 1, reason: 'DI1.earned' } : { credit: 0, reason: 'DI1.notAsked' };
}

/**
 * DI2, nobody repeats themselves: at the start of a repeat contact, and at a handover. Earned by the history used with no
 * re-telling asked in the whole call; at a handover by briefing the colleague.
 */
export const nobodyRepeats: Indicator = (play) => {
  const chances: JudgedChance[] = [];
  const retold = play.turns.find(({ reply }) => reply?.asksRetelling === true);
  const retelling: Verdict | null =
    retold === undefined ? null : { credit: 0, reason: 'DI2.retold', at: retold };
  if (play.replay.stage.scenario.brief.isRepeatContact) {
    const used = play.turns.find(
      ({ shown, reply }) => shown.includes('acknowledge-history') || reply?.usesHistory === true,
    );
    const last = play.turns[play.turns.length - 1];
    const verdict: Verdict =
      retelling ??
      (used === undefined
        ? { credit: 0, reason: 'DI2.missed' }
        : { credit: 1, reason: 'DI2.earned', at: used });
    chances.push(chanceOf('DI2', 0, last, verdict));
  }
  for (const turn of play.turns)
    if (handsOver(turn) && turn.index > 0) chances.push(handedOn(turn, retelling));
  return chances;
};

function handedOn(turn: AgentTurn, retelling: Verdict | null): JudgedChance {
  const isBriefed = handoverParts(turn).includes('brief');
  const verdict: Verdict =
    retelling ?? (isBriefed ? { credit: 1, reason: 'DI2.handedOn' } : { credit: 0, reason: 'DI2.untold' });
  return chanceOf('DI2', turn.step.turn - 1, turn, verdict);
}

/**
 * DI3, verify with a reason, before data: once checked, a caller stays checked. Reading: refusing the data on the turn of the
 * cue is as good as verifying, since nothing goes out unchecked.
 */
export const verifyFirst: Indicator = (play) => {
  const clause = play.replay.stage.policy.clauses.data.id;
  return watchCues(play, 'data', {
    indicator: 'DI3',
    judge: (turn, opened): Judgement => {
      const { shown, before, after } = turn;
      const verify = shown.indexOf('verify-with-reason');
      const disclose = shown.indexOf('disclose-data');
      const isOutFirst = before.hasDataGoneOut || (disclose >= 0 && (verify < 0 || disclose < verify));
      if (isOutFirst || (verify < 0 && after.hasDataGoneOut))
        return { credit: 0, reason: 'DI3.dataFirst', clause };
      if (verify >= 0) return { credit: 1, reason: 'DI3.earned', clause };
      const earlier = play.turns.find(
        (one) => one.index < opened.index && one.shown.includes('verify-with-reason'),
      );
      if (earlier !== undefined) return { credit: 1, reason: 'DI3.earned', at: earlier, clause };
      return turn === opened && shown.includes('refuse-with-reason')
        ? { credit: 1, reason: 'DI3.withheld', clause }
        : null;
    },
    missed: { credit: 0, reason: 'DI3.missed', clause },
  });
};

/** DI4, impact, not diagnosis: the effect asked or support offered after the cue, and no prying from then on. */
export const askImpact: Indicator = (play) =>
  watchCues(play, 'vulnerability', {
    indicator: 'DI4',
    judge: (turn, opened): Judgement => {
      const pried = pryingFrom(play, opened);
      if (pried !== undefined) return { credit: 0, reason: 'DI4.pried', at: pried };
      return turn.shown.includes('ask-impact') || turn.shown.includes('support-offer')
        ? { credit: 1, reason: 'DI4.earned' }
        : null;
    },
    missed: { credit: 0, reason: 'DI4.missed' },
  });

function pryingFrom(play: Play, opened: AgentTurn): AgentTurn | undefined {
  return play.turns.find(({ index, shown }) => index >= opened.index && shown.includes('probe-private'));
}
