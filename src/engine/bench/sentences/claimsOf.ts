// Everything that debrief, wrap and My calls say of one call, as claims. Checks none of them.

import { decisionsOf } from '../../score/explain';
import { endedBy } from '../../score/facts/ended';
import { errorFacts } from '../../score/facts/errors';
import { headlineFacts, type Picked } from '../../score/facts/headline';
import { plansFor } from '../../score/facts/planFirst';
import { promiseFacts } from '../../score/facts/promises';
import { storyFacts } from '../../score/facts/story';
import type { Claim, Scene } from './claim.types';

export function claimsOf(scene: Scene, picked: Picked): readonly Claim[] {
  const { replay, card, review, hung } = scene;
  const [plan] = plansFor(replay.stage.scenario.plans, card, hung, []);
  return [
    ...headlineFacts(replay, picked).map((fact): Claim => ({ of: 'headline', fact })),
    ...errorFacts(replay, card.criticalErrors, card.ledger).map((fact): Claim => ({ of: 'error', fact })),
    ...promiseFacts(card.ledger).map((fact): Claim => ({ of: 'promise', fact })),
    { of: 'ended', fact: endedBy(replay) },
    ...storyFacts(replay).map((fact): Claim => ({ of: 'story', fact })),
    ...(plan === undefined
      ? []
      : [{ of: 'plan', fact: plan.because, answers: plan.plan.answers ?? [] } as const]),
    ...card.competences.flatMap(({ chances }) => chances.map((chance): Claim => ({ of: 'chance', chance }))),
    ...decisionsOf(replay).map((decision): Claim => ({ of: 'move', decision })),
    ...(review?.decisions ?? []).flatMap(({ turn, chosen, replies }) =>
      [chosen, ...replies].map((weighed): Claim => ({ of: 'verdict', turn, weighed })),
    ),
  ];
}
