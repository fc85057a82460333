// Chances of a competence as the page counts and orders them. Takes every credit and reason as the rubric gave it.

import type { Chance, CompetenceScore, Scorecard } from '../../engine/score/scorecard.types';
import type { Attempt } from '../../engine/store/records.types';

export interface Counted {
  readonly all: number;
  /** Sum of credits. */
  readonly taken: number;
}

export function countOf(chances: readonly Chance[]): Counted {
  return { all: chances.length, taken: chances.reduce((sum, { credit }) => sum + credit, 0) };
}

/** The two that say most: the weightiest taken and the weightiest missed; of one kind only, the two weightiest. */
export function tellingChances(chances: readonly Chance[]): readonly Chance[] {
  const won = byWeight(chances, ({ credit, weight }) => credit * weight);
  const lost = byWeight(chances, ({ credit, weight }) => (1 - credit) * weight);
  const [first] = won;
  const [worst] = lost;
  if (first === undefined) return lost.slice(0, 2);
  if (worst === undefined) return won.slice(0, 2);
  return first === worst ? [first] : [first, worst];
}

function byWeight(chances: readonly Chance[], worth: (chance: Chance) => number): readonly Chance[] {
  const seen = new Set<string>();
  return chances
    .filter((chance) => worth(chance) > 0)
    .toSorted((a, b) => worth(b) - worth(a))
    .filter(({ reason }) => !seen.has(reason) && seen.add(reason));
}

export function competenceOf(card: Scorecard, id: CompetenceScore['id']): CompetenceScore | undefined {
  return card.competences.find((one) => one.id === id);
}

/** The best score of a competence in earlier calls with this contact under the same rubric and version; null without one. */
export function bestBefore(
  attempt: Attempt,
  attempts: readonly Attempt[],
  id: CompetenceScore['id'],
): number | null {
  const scores = attempts.flatMap((one) => {
    const isComparable =
      one.savedAt < attempt.savedAt &&
      one.rubricVersion === attempt.rubricVersion &&
      one.scenarioVersion === attempt.scenarioVersion;
    const score = competenceOf(one.scorecard, id)?.score ?? null;
    return isComparable && score !== null ? [score] : [];
  });
  return scores.length === 0 ? null : Math.max(...scores);
}
