// From chances to the number of one competence. It does not look at the call.

import { competenceCap } from './caps';
import type { JudgedChance } from './chance';
import type { CriticalErrorId } from './criticalErrorTable';
import { bandOf, type CompetenceRow, INDICATORS, type IndicatorId } from './rubric';
import type { CompetenceScore } from './scorecard.types';
import { shownScore } from './shownScore';

/**
 * Scores one competence: the weighted mean of its indicators' mean credits, 0..100, joined with the outcome where there is one,
 * then capped. Below the row's least weight it is not observed and has no number.
 */
export function scoreCompetence(
  row: CompetenceRow,
  chances: readonly JudgedChance[],
  outcome: number | null,
  errors: readonly CriticalErrorId[],
): CompetenceScore {
  const credits = new Map<IndicatorId, number[]>();
  for (const { indicator, credit } of chances) {
    const list = credits.get(indicator);
    if (list === undefined) credits.set(indicator, [credit]);
    else list.push(credit);
  }
  let weight = 0;
  let earned = 0;
  for (const [indicator, list] of credits) {
    const one = INDICATORS[indicator].weight;
    weight += one;
    earned += (one * list.reduce((sum, credit) => sum + credit, 0)) / list.length;
  }
  const isObserved = weight >= row.leastWeight;
  const cap = competenceCap(errors, row.id);
  const evidence = weight === 0 ? 0 : (100 * earned) / weight;
  const uncapped = outcome === null ? evidence : row.evidence * evidence + (1 - row.evidence) * outcome;
  const score = Math.min(uncapped, cap?.cap ?? 100);
  return {
    id: row.id,
    weight,
    isObserved,
    score: isObserved ? score : null,
    band: isObserved ? bandOf(shownScore(score)) : null,
    chances,
    outcome,
    cappedBy: cap?.by ?? [],
  };
}
