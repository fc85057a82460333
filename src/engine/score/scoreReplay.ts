// A finished call in, its scorecard out. Pure: the same replay gives the same bytes.

import type { Replay, Stage } from '../call/call.types';
import { totalCap } from './caps';
import { competencesOf } from './competencesOf';
import { criticalErrorsOf } from './criticalErrors';
import { judgeEnding, lowerClass } from './endingJudged';
import { ledgerOf } from './ledger';
import { parOf } from './outcome';
import { type Play, readPlay } from './play';
import { bandOf, COMPETENCES, RUBRIC_VERSION } from './rubric';
import type { CompetenceScore, Scorecard } from './scorecard.types';
import { shownScore } from './shownScore';
import { withoutWaits } from './withoutWaits';

/**
 * Scores `replay` by domain section 3: competences capped first, the total from the capped scores, then the caps on the total.
 * No wait and no cutting in of the agent's lifts it. Numbers are unrounded; `shownScore` rounds. Throws when the call is not over:
 * asking for its score is a bug. `playedOn` is the stage it was played on, where `replay` is one read under another house.
 */
export function scoreReplay(replay: Replay, playedOn: Stage = replay.stage): Scorecard {
  const play = readPlay(replay);
  const { ending } = replay.final;
  if (ending === null || play.kind === null) throw new Error('Only a call that is over can be scored.');
  const without = withoutWaits(replay, playedOn);
  const calm = without === null ? null : readPlay(without.replay);
  const drivenOff = without?.drivenOff ?? null;
  const criticalErrors = criticalErrorsOf(play);
  // a wait neither makes an error nor excuses one: what it turned into something milder still caps
  const errors = [...new Set([...criticalErrors, ...errorsWithout(calm)].map(({ id }) => id))];
  const competences = competencesOf(play, calm, errors, without?.earlyTurns);
  const whole = weighted(competences);
  const cap = totalCap(errors, drivenOff);
  const total = whole === null || cap === null ? whole : Math.min(whole, cap);
  const judged = judgeEnding(play);
  return {
    rubric: RUBRIC_VERSION,
    total,
    band: total === null ? null : bandOf(shownScore(total)),
    competences,
    criticalErrors,
    ledger: ledgerOf(play),
    ending: {
      id: ending,
      kind: play.kind,
      judged: calm === null ? judged : lowerClass(judged, judgeEnding(calm)),
    },
    ...(parOf(replay) === null ? { hasNoPar: true } : {}),
    ...(drivenOff === null ? {} : { hasDrivenOff: true }),
  };
}

function errorsWithout(calm: Play | null): ReturnType<typeof criticalErrorsOf> {
  return calm === null ? [] : criticalErrorsOf(calm);
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
