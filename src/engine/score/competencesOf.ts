// Every competence of a finished call. Where the agent kept the customer waiting or cut in, the call without that is read beside it.

import type { JudgedChance } from './chance';
import type { CriticalErrorId } from './criticalErrorTable';
import { INDICATORS_OF } from './indicatorTable';
import { lowerOf } from './lowerOf';
import { outcomeOf } from './outcome';
import type { Play } from './play';
import { COMPETENCES, type CompetenceRow } from './rubric';
import { scoreCompetence } from './scoreCompetence';
import type { CompetenceScore } from './scorecard.types';

/**
 * The competences of `play`, capped by `errors`. `calm` is the same call without the agent's waits and cutting in, null where there
 * were none: with it, no competence is worth more than it would be without them, and one that is not observed then is not observed.
 */
export function competencesOf(
  play: Play,
  calm: Play | null,
  errors: readonly CriticalErrorId[],
  earlyTurns: ReadonlySet<number> = new Set(),
): readonly CompetenceScore[] {
  return COMPETENCES.map((row) =>
    calm === null
      ? scoreCompetence(row, chancesOf(play, row), outcomeOf(play, row.id), errors)
      : heatedScore(row, play, calm, errors, earlyTurns),
  );
}

function chancesOf(play: Play, row: CompetenceRow): readonly JudgedChance[] {
  return INDICATORS_OF[row.id].flatMap((indicator) => indicator(play));
}

function heatedScore(
  row: CompetenceRow,
  play: Play,
  calm: Play,
  errors: readonly CriticalErrorId[],
  earlyTurns: ReadonlySet<number>,
): CompetenceScore {
  const without = chancesOf(calm, row);
  // what was shown on a step taken too early is no credit, not even by the number of its turns
  const was = chancesOf(play, row).filter(({ credit, turn }) => credit === 0 || !earlyTurns.has(turn));
  const { isObserved } = scoreCompetence(row, without, null, errors);
  const chances = lowerOf(was, without, isObserved);
  const [one, other] = [play, calm].map((each) =>
    scoreCompetence(row, chances, outcomeOf(each, row.id), errors),
  ) as [CompetenceScore, CompetenceScore];
  const lower = (other.score ?? 0) < (one.score ?? 0) ? other : one;
  return isObserved ? lower : { ...lower, isObserved: false, score: null, band: null };
}
