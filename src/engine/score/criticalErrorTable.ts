// The critical errors and what each one caps. It does not know how one is recognised.

import type { CompetenceId } from './scorecard.types';

export interface CriticalErrorRow {
  /** Highest total, 0..100; absent where the error caps a competence only. */
  readonly total?: number;
  /** Highest score of a competence, 0..100. */
  readonly competences: Readonly<Partial<Record<CompetenceId, number>>>;
}

/** Domain 3.4, one row each. */
export const CRITICAL_ERRORS = {
  CE1: { total: 45, competences: { PE: 20 } },
  CE2: { total: 40, competences: { BS: 30 } },
  CE3: { total: 40, competences: { DI: 20, DE: 50 } },
  CE4: { total: 30, competences: { PE: 10 } },
  CE5: { total: 55, competences: { BS: 30 } },
  CE6: { total: 40, competences: { SR: 10, BS: 40 } },
  CE7: { total: 60, competences: { OW: 30 } },
  CE8: { competences: { BS: 40 } },
  CE9: { total: 70, competences: { PE: 60 } },
  CE10: { total: 50, competences: { BS: 20 } },
  CE11: { total: 65, competences: { BS: 50 } },
  CE12: { total: 55, competences: { DE: 40 } },
} as const satisfies Readonly<Record<string, CriticalErrorRow>>;

export type CriticalErrorId = keyof typeof CRITICAL_ERRORS;

/** The row with its optional members, for reading by id. */
export function criticalErrorRow(id: CriticalErrorId): CriticalErrorRow {
  return CRITICAL_ERRORS[id];
}
