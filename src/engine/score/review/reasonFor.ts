// Why one way on has its verdict, beside the others of the same decision: the first reason whose facts hold. It grades nothing.

import { isClosingWords } from '../../call/closingChoices';
import type { Abuse } from '../../customer/customer.types';
import type { Grade } from './grade.types';
import { dearestPart } from './prospect';
import type { Reason } from './reason.types';
import type { WayOn } from './wayOn';

export interface Reasoned {
  readonly way: WayOn;
  readonly grade: Grade;
  readonly unmarked: Grade;
  /** Points lost against the best way on, 0 or more. */
  readonly cost: number;
}

/** Heat or trust moved by this much is told. */
const SHOWS = 5;
/** A difference below this is told as none. */
const FELT = 1;

/** The reason for `one`; `abuse` is the customer's before the turn, `all` every way on from the decision, `one` among them. */
export function reasonFor(one: Reasoned, all: readonly Reasoned[], abuse: Abuse): Reason {
  const { grade } = one;
  const isGood = grade === 'strong' || grade === 'fine';
  return (isGood ? forGood(one, all, abuse) : forBad(one, all, abuse)) ?? compared(one, all);
}

function forGood({ way, cost }: Reasoned, all: readonly Reasoned[], abuse: Abuse): Reason | null {
  const { effect, ending } = way;
  if (way.isLimitDue) return { code: 'limit-due', abuse };
  if (ending !== null && ending.judged !== 'other')
    return { code: 'ended-well', ending: ending.id, kind: ending.kind };
  const found = effect.found.find((need) => !comesOutAnyway(need, all));
  if (found !== undefined) return { code: 'need-found', need: found };
  const [met] = effect.met;
  if (met !== undefined) return { code: 'need-met', need: met };
  const points = leadOverEasier(way, all);
  if (points !== null) return { code: 'hard-now-pays-later', points };
  if (eases(way)) return { code: 'eased' };
  return cost < FELT ? { code: 'costs-little', points: cost } : null;
}

/** Every reply on offer brings `need` out: it is no merit of one. */
function comesOutAnyway(need: string, all: readonly Reasoned[]): boolean {
  const replies = all.filter(({ way }) => way.replyId !== null);
  return replies.length > 1 && replies.every(({ way }) => way.effect.found.includes(need));
}

function forBad({ way, cost }: Reasoned, all: readonly Reasoned[], abuse: Abuse): Reason | null {
  const { errors, uncovered, ending, tags } = way;
  if (errors.length > 0) return { code: 'critical-error', errors };
  const [promised] = uncovered;
  if (promised !== undefined) {
    const { standing, clause } = promised.entry;
    if (standing !== 'allowed') return { code: 'promise-not-covered', what: promised.what, standing, clause };
  }
  if (ending !== null && ending.judged === 'other')
    return { code: 'ended-badly', ending: ending.id, kind: ending.kind };
  const best = bestReply(all);
  const isStanding = abuse === 2 || abuse === 3;
  if (isStanding && !way.setsLimit && best?.way.isLimitDue === true && best.way.replyId !== null)
    return { code: 'limit-left-out', abuse, by: best.way.replyId };
  if (tags.includes('premature-fix')) return { code: 'too-soon' };
  const [passed] = best === null ? [] : [...best.way.effect.found, ...best.way.effect.met];
  const isPassed = passed !== undefined && ![...way.effect.found, ...way.effect.met].includes(passed);
  if (isPassed && best?.way.replyId != null && best.cost < cost)
    return { code: 'need-passed-over', need: passed, by: best.way.replyId };
  const later = costLater(way, cost, all);
  if (eases(way) && later !== null) return { code: 'eased-and-costs-later', ...later };
  if (hardens(way)) return { code: 'hardened' };
  return later === null ? null : { code: 'costs-later', ...later };
}

/** Where nothing of its own decides: set against the best reply. */
function compared({ way, cost }: Reasoned, all: readonly Reasoned[]): Reason {
  const best = bestReply(all);
  if (hardens(way)) return { code: 'hardened' };
  if (best === null || best.way === way || best.way.replyId === null)
    return { code: 'costs-little', points: cost };
  const points = Math.max(0, cost - best.cost);
  return points < FELT && best.way.strain > way.strain - FELT
    ? { code: 'costs-little', points: cost }
    : { code: 'other-does-more', by: best.way.replyId, points };
}

/** The reply with the best verdict that costs least; null where no reply was open. */
function bestReply(all: readonly Reasoned[]): Reasoned | null {
  const [chosen] = all;
  // a close is compared with the other sentences of its step, a reply with the replies of its beat
  const kind = chosen !== undefined && isClosingWords(chosen.way.replyId ?? '') ? 'end' : 'reply';
  let found: Reasoned | null = null;
  for (const one of all)
    if (one.way.move.type === kind && one.way.replyId !== null && (found === null || one.cost < found.cost))
      found = one;
  return found;
}

function costLater(way: WayOn, cost: number, all: readonly Reasoned[]) {
  const best = all.find((one) => one.cost === 0);
  return best === undefined || cost < FELT ? null : dearestPart(best.way.prospect, way.prospect);
}

/** Of the ways on that leave the customer easier by what shows, how far the best lies behind this one; null where none does. */
function leadOverEasier(way: WayOn, all: readonly Reasoned[]): number | null {
  const leads = all
    .filter((one) => showsEasier(one.way, way) && one.way.replyId !== null)
    .map((one) => way.prospect.uncapped - one.way.prospect.uncapped);
  const least = Math.min(...leads);
  return leads.length > 0 && least >= FELT ? least : null;
}

/** Whether `a` is shown to leave the customer easier than `b`: by 5 points of heat or trust, and worse in neither. */
export function showsEasier(a: Pick<WayOn, 'effect'>, b: Pick<WayOn, 'effect'>): boolean {
  const cooler = b.effect.heat - a.effect.heat;
  const trusting = a.effect.trust - b.effect.trust;
  return (cooler >= SHOWS && trusting >= 0) || (trusting >= SHOWS && cooler >= 0);
}

function eases({ effect: { heat, trust } }: WayOn): boolean {
  return (heat <= -SHOWS && trust > -SHOWS) || (trust >= SHOWS && heat < SHOWS);
}

function hardens({ effect: { heat, trust } }: WayOn): boolean {
  return heat >= SHOWS || trust <= -SHOWS;
}
