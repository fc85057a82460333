// Whether what the headline says is true of the call, found again from its steps. Shares nothing with what picked it.

import type { Came, HeadlineFact } from '../../score/facts/fact.types';
import type { Scene } from './claim.types';
import { hardnessOf, harmOf, isWait, stepAt, turnsOf } from './told';

const LEAST = 5;
const HEAT_WORDS = [
  ['settled', 30],
  ['guarded', 45],
  ['tense', 60],
  ['angry', 75],
  ['furious', 100],
] as const;
const TRUST_WORDS = [
  ['closed', 15],
  ['wary', 40],
  ['listening', 65],
  ['open', 100],
] as const;

export function isHeadlineTrue(fact: HeadlineFact, scene: Scene): boolean {
  const { replay } = scene;
  switch (fact.kind) {
    case 'came':
      return isCameTrue(fact, scene);
    case 'lost-and-won':
      return isLargestLoss(fact.lost, scene) && isLargestGain(fact.won, scene);
    case 'lost':
      return isLargestLoss(fact.lost, scene);
    case 'lost-nothing-won':
      return isLargestLoss(fact.lost, scene) && !someTurn(scene, -1);
    case 'won':
      return isLargestGain(fact.won, scene);
    case 'never-lost-won':
      return isLargestGain(fact.won, scene) && wasNeverLost(scene);
    case 'never-lost':
      return wasNeverLost(scene);
    case 'hardly-moved':
      return !someTurn(scene, 1) && !someTurn(scene, -1);
    case 'waited':
      return hasWaited(fact, scene);
    case 'need-kept':
      return !hiddenNeeds(scene).some((need) => replay.final.revealed.includes(need));
    default: {
      const step = stepAt(replay, fact.turn);
      const isMet = fact.kind === 'need-met';
      return hiddenNeeds(scene).some(
        (need) =>
          step?.before.revealed.includes(need) === false &&
          step.after.revealed.includes(need) &&
          replay.final.met.includes(need) === isMet,
      );
    }
  }
}

function isCameTrue({ scale, from, to, how }: Came, { replay }: Scene): boolean {
  const words: readonly (readonly [string, number])[] = scale === 'heat' ? HEAT_WORDS : TRUST_WORDS;
  const word = (value: number): string | undefined =>
    words.find(([, most]) => Math.floor(value + 0.5) <= most)?.[0];
  const { opening, final } = replay;
  const isTold = (replay.stage.scenario.drama ?? 'heat') === 'heat' ? scale === 'heat' : scale === 'trust';
  if (!isTold || word(opening.customer[scale]) !== from || word(final.customer[scale]) !== to) return false;
  const last = turnsOf(replay).at(-1);
  const shows = (...ids: readonly string[]): boolean =>
    last?.behaviours.some((id) => ids.includes(id)) === true;
  const isCut = shows('hang-up-unwarned') || (last?.move.type === 'end' && last.move.manner === 'hang-up');
  const kind = replay.stage.scenario.endings[final.ending ?? '']?.kind;
  const isHandover =
    last?.move.type === 'transfer' || shows('warm-transfer', 'cold-transfer', 'stay-and-handoff');
  const isHanded = isHandover || kind === 'warm-handoff' || kind === 'forwarded';
  const isForConduct = shows('end-with-route-back', 'safety-close') || kind === 'unsafe-close';
  switch (how) {
    case 'hung-up':
      return final.endedBy === 'customer';
    case 'you-hung-up':
      return final.endedBy === 'agent' && isCut;
    case 'you-ended':
      return final.endedBy === 'agent' && isForConduct && !isCut;
    case 'passed-on':
      return final.endedBy === 'agent' && isHanded && !isCut;
    case 'let-go':
      return final.endedBy !== 'customer' && !isCut && !isHandover && !isForConduct;
  }
}

/** Some turn, hold or silence moved the customer by five points: worse for 1, better for -1. */
function someTurn({ replay }: Scene, sign: 1 | -1): boolean {
  return replay.steps.some((step) => {
    const { heat, trust } = harmOf(step);
    return sign * heat >= LEAST || sign * trust >= LEAST;
  });
}

/** Turns that a review calls a slip or worse; every turn where there is none. */
function among({ replay, review }: Scene, wanted: 'bad' | 'good') {
  return turnsOf(replay).filter(({ turn }) => {
    const grade = review?.decisions.find((one) => one.turn === turn)?.chosen.grade;
    if (grade === undefined) return true;
    return (grade === 'strong' || grade === 'fine') === (wanted === 'good');
  });
}

function isLargestLoss(turn: number, scene: Scene): boolean {
  const step = stepAt(scene.replay, turn);
  if (step === undefined) return false;
  const { heat, trust } = harmOf(step);
  const own = hardnessOf(step);
  const counts = (one: Parameters<typeof harmOf>[0]): boolean =>
    harmOf(one).heat >= LEAST || harmOf(one).trust >= LEAST;
  const isMost = among(scene, 'bad')
    .filter(counts)
    .every((one) => hardnessOf(one) <= own + 1e-9);
  return (heat >= LEAST || trust >= LEAST) && own > 0 && isMost;
}

function isLargestGain(turn: number, scene: Scene): boolean {
  const step = stepAt(scene.replay, turn);
  if (step === undefined) return false;
  const { heat, trust } = harmOf(step);
  const own = hardnessOf(step);
  const counts = (one: Parameters<typeof harmOf>[0]): boolean =>
    harmOf(one).heat <= -LEAST || harmOf(one).trust <= -LEAST;
  const isMost = among(scene, 'good')
    .filter(counts)
    .every((one) => hardnessOf(one) >= own - 1e-9);
  return (heat <= -LEAST || trust <= -LEAST) && own < 0 && isMost;
}

function wasNeverLost(scene: Scene): boolean {
  const { opening, final, steps } = scene.replay;
  const overall = harmOf({ before: opening, after: final });
  const last = turnsOf(scene.replay).at(-1);
  const isCut = last?.behaviours.some((id) => id === 'hang-up-unwarned' || id === 'end-with-route-back');
  const isOut = final.endedBy === 'customer' || isCut === true;
  return steps.length > 0 && !someTurn(scene, 1) && overall.heat < LEAST && overall.trust < LEAST && !isOut;
}

function hasWaited(
  { by, before }: Extract<HeadlineFact, { kind: 'waited' }>,
  { replay, review }: Scene,
): boolean {
  const { steps } = replay;
  const end = before === null ? steps.length : steps.findIndex(({ turn }) => turn === before);
  const waits: (typeof steps)[number][] = [];
  for (const step of steps.slice(0, end).toReversed()) {
    if (step.move.type === 'note') continue;
    if (!isWait(step)) break;
    if ((step.move.type === 'dead-air') !== (by === 'silence')) {
      if (waits.length > 0) break;
      continue;
    }
    waits.unshift(step);
  }
  const [first] = waits;
  const last = waits.at(-1);
  if (first === undefined || last === undefined) return false;
  const whole = { before: first.before, after: last.after };
  const isHarm = harmOf(whole).heat >= LEAST || harmOf(whole).trust >= LEAST;
  // more than any reply that the review calls bad; a good one may cost at once and be worth it
  const isMost = turnsOf(replay)
    .filter((step) => !isWait(step))
    .filter(({ turn }) => {
      const grade = review?.decisions.find((one) => one.turn === turn)?.chosen.grade;
      return grade !== 'strong' && grade !== 'fine';
    })
    .every(
      (step) =>
        hardnessOf(step) <= hardnessOf(whole) || Math.max(harmOf(step).heat, harmOf(step).trust) < LEAST,
    );
  return isHarm && isMost;
}

function hiddenNeeds({ replay }: Scene): readonly string[] {
  return Object.entries(replay.stage.scenario.needs).flatMap(([id, { isHidden }]) => (isHidden ? [id] : []));
}
