// Which of a contact's if-then plans answers this call, and why: its critical error before all, then the turn it hung on, then its dearest missed chance.

import type { Scenario } from '../../scenario/scenario.types';
import type { CriticalErrorId } from '../criticalErrorTable';
import type { Chance, Scorecard } from '../scorecard.types';
import type { PlanBecause } from './fact.types';

type Plan = Scenario['plans'][number];

export interface OfferedPlan {
  readonly plan: Plan;
  readonly because: PlanBecause;
}

/** A chance taken by more than this is none that a plan is needed for. */
const MISSED = 0.5;

/**
 * The plans still to be kept, the one that answers this call first; `kept` are those that are pinned already. `hung` is the turn
 * the call hung on, null where the review has none yet.
 */
export function plansFor(
  plans: readonly Plan[],
  card: Scorecard,
  hung: number | null,
  kept: readonly { readonly cue: string; readonly response: string }[],
): readonly OfferedPlan[] {
  const open = plans.filter(
    ({ cue, response }) => !kept.some((one) => one.cue === cue && one.response === response),
  );
  const usual = open.map((plan): OfferedPlan => ({ plan, because: { kind: 'plan-usual' } }));
  const first = answering(open, card, hung);
  return first === null ? usual : [first, ...usual.filter(({ plan }) => plan !== first.plan)];
}

function answering(open: readonly Plan[], card: Scorecard, hung: number | null): OfferedPlan | null {
  const planFor = (code: string): Plan | undefined => open.find(({ answers }) => answers?.includes(code));
  for (const { id } of card.criticalErrors) {
    const plan = planFor(id);
    if (plan !== undefined)
      return { plan, because: { kind: 'plan-for-error', error: id as CriticalErrorId } };
  }
  const missed = card.competences
    .flatMap(({ chances }) => chances)
    .filter(({ credit }) => credit <= MISSED)
    .toSorted((a, b) => lost(b) - lost(a));
  for (const { indicator, turn } of missed.filter((chance) => chance.turn === hung)) {
    const plan = planFor(indicator);
    if (plan !== undefined) return { plan, because: { kind: 'plan-for-turn', turn, indicator } };
  }
  for (const { indicator } of missed) {
    const plan = planFor(indicator);
    if (plan !== undefined) return { plan, because: { kind: 'plan-for-chance', indicator } };
  }
  return null;
}

const lost = ({ weight, credit }: Chance): number => weight * (1 - credit);
