// Plays calls by chance and holds every sentence a page has for them to the call: how often each kind was seen, and which were false.

import type { Stage } from '../../call/call.types';
import { replayMoves } from '../../call/replayMoves';
import { momentsOf } from '../../score/review/moments';
import { reviewAttempt } from '../../score/review/reviewAttempt';
import type { Chance } from '../../score/scorecard.types';
import { scoreReplay } from '../../score/scoreReplay';
import { withoutWaits } from '../../score/withoutWaits';
import { isChanceTrue } from './checkChance';
import { isErrorTrue } from './checkErrors';
import { isHeadlineTrue } from './checkHeadline';
import { isEndedTrue, isMoveTrue, isPlanTrue, isPromiseTrue, isStoryTrue } from './checkRest';
import { isVerdictTrue } from './checkVerdict';
import { type Claim, kindOf, type Scene } from './claim.types';
import { claimsOf } from './claimsOf';
import { randomCall } from './randomCall';
import { hardnessOf, harmOf, turnsOf } from './told';

interface Falsehood {
  readonly kind: string;
  readonly scenarioId: string;
  readonly policyId: string;
  readonly seed: number;
  readonly claim: Claim;
}

interface Checked {
  readonly calls: number;
  /** Sentences held to their call, by kind. */
  readonly seen: Map<string, number>;
  readonly falsehoods: Falsehood[];
}

/** Checks `count` calls on `stage` from `seed` on, each `reviewEvery`-th with its review; adds to `checked`. */
export function checkCalls(
  stage: Omit<Stage, 'seed' | 'intensity'>,
  seeds: { readonly from: number; readonly count: number; readonly reviewEvery: number },
  checked: Checked,
): Checked {
  let calls = checked.calls;
  for (let seed = seeds.from; seed < seeds.from + seeds.count; seed += 1) {
    const intensity = ((seed % 3) + 1) as Stage['intensity'];
    const own: Stage = { ...stage, seed, intensity };
    const isReviewed = seeds.reviewEvery > 0 && seed % seeds.reviewEvery === 0;
    const scene = sceneOf(own, isReviewed);
    calls += 1;
    for (const claim of claimsOf(scene, pickedOf(scene))) {
      const kind = kindOf(claim);
      checked.seen.set(kind, (checked.seen.get(kind) ?? 0) + 1);
      if (!isTrue(claim, scene))
        checked.falsehoods.push({
          kind,
          scenarioId: stage.scenario.id,
          policyId: stage.policy.id,
          seed,
          claim,
        });
    }
  }
  return { ...checked, calls };
}

/** One random call, read as a page reads it; with its review if asked for. */
export function sceneOf(stage: Stage, isReviewed: boolean): Scene {
  const replayed = replayMoves(stage, randomCall(stage, stage.seed));
  if (!replayed.ok) throw new Error(replayed.problem);
  const { replay } = replayed;
  const review = isReviewed ? reviewAttempt(replay) : null;
  const hung = review === null ? null : (momentsOf(review, replay).turningPoint?.turn ?? null);
  return { replay, card: scoreReplay(replay), review, hung };
}

/** As the review picks them; without one, the turns that moved the customer most. */
export function pickedOf({ replay, review }: Scene) {
  if (review !== null) {
    const { loss, gain } = momentsOf(review, replay);
    return { loss: loss?.turn ?? null, gain: gain?.turn ?? null };
  }
  const turns = turnsOf(replay).toSorted((a, b) => hardnessOf(b) - hardnessOf(a));
  const loss = turns.find((step) => harmOf(step).heat >= 5 || harmOf(step).trust >= 5);
  const gain = turns.findLast((step) => harmOf(step).heat <= -5 || harmOf(step).trust <= -5);
  return { loss: loss?.turn ?? null, gain: gain?.turn === loss?.turn ? null : (gain?.turn ?? null) };
}

/** Whether `claim` is true of `scene`, found without the code that made it. */
export function isTrue(claim: Claim, scene: Scene): boolean {
  switch (claim.of) {
    case 'headline':
      return isHeadlineTrue(claim.fact, scene);
    case 'error':
      return isErrorTrue(claim.fact, scene);
    case 'promise':
      return isPromiseTrue(claim.fact, scene);
    case 'ended':
      return isEndedTrue(claim.fact, scene);
    case 'story':
      return isStoryTrue(claim.fact, scene);
    case 'plan':
      return isPlanTrue(claim.fact, claim.answers, scene);
    case 'chance':
      return isChanceTrue(claim.chance, toldOf(claim.chance, scene)) !== false;
    case 'verdict':
      return isVerdictTrue(claim.turn, claim.weighed, scene);
    case 'move':
      return isMoveTrue(claim.decision, scene);
  }
}

/** A chance that is counted in the same call without its waits is told of that one. */
function toldOf({ isWithoutWaits }: Chance, scene: Scene): Scene {
  const other = isWithoutWaits === true ? withoutWaits(scene.replay) : null;
  return other === null ? scene : { ...scene, replay: other.replay };
}
