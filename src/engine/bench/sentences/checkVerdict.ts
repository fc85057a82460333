// Whether the reason given for a verdict is true of the turn it is given at: the reply is made again and looked at.

import { takeMove } from '../../call/stepCall';
import type { Weighed } from '../../score/review/review.types';
import type { Scene } from './claim.types';
import { stepAt } from './told';

const LEAST = 5;

export function isVerdictTrue(turn: number, { move, reason, grade, effect }: Weighed, scene: Scene): boolean {
  const { replay, review } = scene;
  const step = stepAt(replay, turn);
  if (step === undefined) return false;
  const made = takeMove(step.before, move, replay.stage);
  const heat = made.after.customer.heat - made.before.customer.heat;
  const trust = made.after.customer.trust - made.before.customer.trust;
  const isTold = Math.abs(heat - effect.heat) < 1e-6 && Math.abs(trust - effect.trust) < 1e-6;
  const abuse = made.before.customer.abuse;
  const others = review?.decisions.find((one) => one.turn === turn)?.replies ?? [];
  const isOffered = (by: string): boolean => others.some(({ replyId }) => replyId === by);
  const reply = replay.stage.scenario.beats[made.before.beat]?.replies ?? {};
  const isHarder = heat >= LEAST || trust <= -LEAST;
  const isEasier = heat <= -LEAST || trust >= LEAST;
  return isTold && holds();
  function holds(): boolean {
    switch (reason.code) {
      case 'critical-error':
        return grade === 'blunder' && reason.errors.length > 0;
      case 'promise-not-covered':
        return made.reply?.commits?.some(({ what }) => what === reason.what) === true;
      case 'limit-due':
        return abuse === reason.abuse;
      case 'limit-left-out':
        return abuse === reason.abuse && isOffered(reason.by);
      case 'ended-well':
      case 'ended-badly':
        return made.after.ending === reason.ending;
      case 'need-found':
        return !made.before.revealed.includes(reason.need) && made.after.revealed.includes(reason.need);
      case 'need-met':
        return !made.before.met.includes(reason.need) && made.after.met.includes(reason.need);
      case 'too-soon':
        return made.tags.includes('premature-fix');
      case 'need-passed-over': {
        const by = Object.hasOwn(reply, reason.by) ? reply[reason.by] : undefined;
        return [...(by?.reveals ?? []), ...(by?.meets ?? [])].includes(reason.need);
      }
      case 'eased-and-costs-later':
        return isEasier && reason.points > 0;
      case 'hard-now-pays-later':
        return others.some(
          (one) =>
            (one.effect.heat <= heat - LEAST && one.effect.trust >= trust) ||
            (one.effect.trust >= trust + LEAST && one.effect.heat <= heat),
        );
      case 'costs-later':
        return !isHarder && !isEasier && reason.points > 0;
      case 'hardened':
        return isHarder;
      case 'eased':
        return isEasier;
      case 'other-does-more':
        return isOffered(reason.by);
      case 'costs-little':
        return reason.points >= 0;
    }
  }
}
