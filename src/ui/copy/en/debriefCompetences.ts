// The six competences and the five verdicts in words, with what each is about. Knows no score.

import type { Grade } from '../../../engine/score/review/grade.types';
import type { CompetenceId } from '../../../engine/score/scorecard.types';

export const competences: Readonly<Record<CompetenceId, string>> = {
  DE: 'De-escalation',
  BS: 'Boundary-setting',
  PE: 'Call-ending',
  DI: 'Discovery',
  OW: 'Ownership',
  SR: 'Self-regulation',
};

export const grades: Readonly<Record<Grade, string>> = {
  strong: 'Strong',
  fine: 'Fine',
  slip: 'Slip',
  mistake: 'Mistake',
  blunder: 'Blunder',
};

/** Until the review is ready, and where there is none. */
export const noGrade = 'No verdict yet';

/** Behind "Decision 2, ". */
export const gradesInTitle: Readonly<Record<Grade, string>> = {
  strong: 'a strong one',
  fine: 'a fine one',
  slip: 'a slip',
  mistake: 'a mistake',
  blunder: 'a blunder',
};
