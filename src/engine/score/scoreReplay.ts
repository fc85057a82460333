// A finished call in, its scorecard out. Pure: the same replay gives the same bytes.

import type { Replay } from '../call/call.types';
import { totalCap } from './caps';
import { criticalErrorsOf } from './criticalErrors';
import { judgeEnding } from './endingJudged';
import { INDICATORS_OF } from './indicatorTable';
import { ledgerOf } from './ledger';
import { outcomeOf, parOf } from './outcome';
import { readPlay } from './play';
import { bandOf, COMPETENCES, RUBRIC_VERSION } from './rubric';
import { scoreCompetence } from './scoreCompetence';
import type { CompetenceScore, Scorecard } from './scorecard.types';
import { shownScore } from './shownScore';

/**
 * Scores `replay` by domain section 3: competences capped first, the total from the capped scores, then the caps on the total.
 * Numbers are unrounded; `shownScore` rounds. Throws when the call is not over: asking for its score is a bug.
 */
export function scoreReplay(replay: Replay): Scorecard {
  const play = readPlay(replay);
  const { ending } = replay.final;
  if (ending === null || play.kind === null) throw new Error('Only a call that is over can be scored.');
  const criticalErrors = criticalErrorsOf(play);
  const errors = criticalErrors.map(({ id }) => id);
  const competences = COMPETENCES.map((row) => {
    const chances = INDICATORS_OF[row.id].flatMap((indicator) => indicator(play));
    return scoreCompetence(row, chances, outcomeOf(play, row.id), errors);
  });
  const whole = weighted(competences);
  const cap = totalCap(errors);
  const total = whole === null || cap === null ? whole : Math.min(whole, cap);
  return {
    rubric: RUBRIC_VERSION,
    total,
    band: total === null ? null : bandOf(shownScore(total)),
    competences,
    criticalErrors,
    ledger: ledgerOf(play),
    ending: { id: ending, kind: play.kind, judged: judgeEnding(play) },
    ...(parOf(replay) === null ? { hasNoPar: true } : {}),
  };
}

/** The mean of the observed competences by their shares, 0..100 before any cap on the total; null when none was observed. */
export function weighted(competences: readonly CompetenceScore[]): number | null {
  let shares = 0;
  let sum = 0;
  for (const { id, score } of competences) {
    const share = COMPETENCES.find((row) => row.id === id)?.share ?? 0;
    if (score === null) continue;
    shares += share;
    sum += share * score;
  }
  return shares === 0 ? null : sum / shares;
}
