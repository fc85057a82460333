// Whether promises, the ending, the hidden story, the plan and each pair of numbers are as the call's steps have them.

import type { Decision } from '../../score/explain';
import type { EndedFact, PlanBecause, PromiseFact, StoryFact } from '../../score/facts/fact.types';
import type { Scene } from './claim.types';
import { stepAt, turnsOf, wasShown } from './told';

export function isPromiseTrue(
  { what, turns, standing, clause, cameBack }: PromiseFact,
  { replay }: Scene,
): boolean {
  const { scenario } = replay.stage;
  const said = turnsOf(replay)
    .filter(({ reply }) => reply?.commits?.some((one) => one.what === what))
    .map(({ turn }) => turn);
  const isBack =
    cameBack === null ||
    (cameBack > (turns[0] ?? 0) &&
      scenario.beats[stepAt(replay, cameBack)?.before.beat ?? '']?.cues?.some(
        (cue) => cue.kind === 'promise-called',
      ) === true);
  const isIn = (list: object): boolean => clause !== null && Object.keys(list).includes(clause);
  const { mayOffer, mustNot } = scenario.brief;
  const isGoodwill = turns.some((turn) =>
    stepAt(replay, turn)?.reply?.commits?.some((one) => one.what === what && one.goodwill !== undefined),
  );
  const stands = isGoodwill
    ? true
    : standing === 'forbidden'
      ? isIn(mustNot)
      : standing === 'allowed'
        ? isIn(mayOffer)
        : !isIn(mayOffer) && !isIn(mustNot);
  return turns.length > 0 && turns.every((turn) => said.includes(turn)) && isBack && stands;
}

export function isEndedTrue({ by }: EndedFact, { replay }: Scene): boolean {
  const { final, stage } = replay;
  const last = turnsOf(replay).at(-1);
  const shows = (...ids: readonly string[]): boolean =>
    last?.behaviours.some((one) => ids.includes(one)) === true;
  const kind = stage.scenario.endings[final.ending ?? '']?.kind;
  const isYou = final.endedBy === 'agent';
  switch (by) {
    case 'nobody':
      return final.endedBy === null;
    case 'customer':
      return final.endedBy === 'customer' && kind !== 'customer-hung-up';
    case 'customer-hung-up':
      return final.endedBy === 'customer' && kind === 'customer-hung-up';
    case 'you-hung-up':
      return isYou && (shows('hang-up-unwarned') || isHangUp(last));
    case 'you-for-safety':
      return isYou && shows('safety-close');
    case 'you-by-the-rules':
      return isYou && shows('end-with-route-back');
    case 'you-passed-on':
      return (
        isYou &&
        (last?.move.type === 'transfer' || shows('warm-transfer', 'cold-transfer', 'stay-and-handoff'))
      );
    case 'you-after-summary':
      // a summary among the last four turns, and no other way of ending
      return isYou && wasShown(replay, ['recap-confirm'], (last?.turn ?? 0) - 3) && !isOtherEnd();
    case 'you':
      return isYou && !wasShown(replay, ['recap-confirm'], (last?.turn ?? 0) - 3) && !isOtherEnd();
  }
  function isOtherEnd(): boolean {
    return (
      isHangUp(last) ||
      last?.move.type === 'transfer' ||
      shows('hang-up-unwarned', 'safety-close', 'end-with-route-back', 'warm-transfer', 'cold-transfer')
    );
  }
}

const isHangUp = (step: ReturnType<typeof stepAt>): boolean =>
  step?.move.type === 'end' && step.move.manner === 'hang-up';

export function isStoryTrue(fact: StoryFact, { replay }: Scene): boolean {
  const { need } = fact;
  if (replay.stage.scenario.needs[need]?.isHidden !== true) return false;
  if (fact.kind === 'story-never') return !replay.final.revealed.includes(need);
  const step = stepAt(replay, fact.turn);
  if (step === undefined || step.before.revealed.includes(need)) return false;
  if (fact.kind === 'story-out')
    return step.after.revealed.includes(need) && (step.reply?.text ?? '') === fact.words;
  const replies = Object.entries(replay.stage.scenario.beats[step.before.beat]?.replies ?? {});
  return (
    !step.after.revealed.includes(need) &&
    replies.some(([id, reply]) => id !== step.replyId && reply.reveals?.includes(need) === true)
  );
}

export function isPlanTrue(fact: PlanBecause, answers: readonly string[], { card, hung }: Scene): boolean {
  const missed = card.competences.flatMap(({ chances }) => chances).filter(({ credit }) => credit < 1);
  const errors = card.criticalErrors.map(({ id }) => id);
  switch (fact.kind) {
    case 'plan-for-error':
      return errors.includes(fact.error) && answers.includes(fact.error);
    case 'plan-for-turn':
      return (
        fact.turn === hung &&
        answers.includes(fact.indicator) &&
        missed.some(({ indicator, turn }) => indicator === fact.indicator && turn === hung)
      );
    case 'plan-for-chance':
      return answers.includes(fact.indicator) && missed.some(({ indicator }) => indicator === fact.indicator);
    case 'plan-usual':
      return true;
  }
}

/** The pair of a decision, its chosen option and its step are one pair; a cut-in is said where somebody was cut off, and nowhere else. */
export function isMoveTrue({ turn, before, after, options, cutIn }: Decision, { replay }: Scene): boolean {
  const step = stepAt(replay, turn);
  if (step === undefined) return false;
  const isPair = (['heat', 'trust', 'distress', 'abuse'] as const).every(
    (part) => before[part] === step.before.customer[part] && after[part] === step.after.customer[part],
  );
  const chosen = options.find(({ isChosen }) => isChosen);
  const isSame =
    chosen === undefined || (chosen.after.heat === after.heat && chosen.after.trust === after.trust);
  const hasCut = step.move.type === 'reply' && step.move.isInterrupting === true;
  return isPair && isSame && hasCut === (cutIn !== null);
}
