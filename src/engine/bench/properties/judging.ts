// Small words that every property uses: broken or not, figures, means. It knows no property.

import { LEAST_LIBRARY } from '../../lint/libraryMix';
import type { ScenarioBench } from '../benchScenario';
import type { Case } from '../finding.types';
import type { Judged } from './rule.types';

/** Broken as soon as there is one case. */
export function judged(figures: string, cases: readonly Case[]): Judged {
  return { standing: cases.length === 0 ? 'holds' : 'broken', figures, cases };
}

/** As `judged`, but only figures while the library is small. */
export function ofLibrary(
  benches: readonly ScenarioBench[],
  figures: string,
  cases: readonly Case[],
): Judged {
  return benches.length < LEAST_LIBRARY
    ? { standing: 'too few to say', figures, cases: [] }
    : judged(figures, cases);
}

export function notEvaluated(why: string): Judged {
  return { standing: 'not evaluated', figures: why, cases: [] };
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length;
}

export const round = (value: number): string => value.toFixed(1);
export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Mean total of a player over the scenarios, each counting once. */
export function meanTotal(benches: readonly ScenarioBench[], player: string): number {
  return mean(benches.flatMap(({ rows }) => rows[player]?.total.mean ?? []));
}
