// The rubric as data: competences, indicators, weights, bands. It knows no call and decides nothing.

import type { BandWord, CompetenceId } from './scorecard.types';

/** Version of every rule in this room. A stored scorecard of another version is shown as it was. */
export const RUBRIC_VERSION = 3;

export interface CompetenceRow {
  readonly id: CompetenceId;
  /** Share of the total, out of 100 when all six are observed. Domain 3.1. */
  readonly share: number;
  /** Triggered weight below which the competence is not observed. Domain 3.3. */
  readonly leastWeight: number;
  /** Share of the evidence in the score, 0..1; the outcome has the rest. Domain 3.3. */
  readonly evidence: number;
}

export const COMPETENCES: readonly CompetenceRow[] = [
  { id: 'DE', share: 30, leastWeight: 4, evidence: 0.7 },
  { id: 'BS', share: 25, leastWeight: 3, evidence: 0.85 },
  { id: 'PE', share: 25, leastWeight: 4, evidence: 0.8 },
  { id: 'DI', share: 8, leastWeight: 4, evidence: 1 },
  { id: 'OW', share: 7, leastWeight: 4, evidence: 1 },
  { id: 'SR', share: 5, leastWeight: 3, evidence: 1 },
];

/** Every indicator with its competence and its weight inside it. Domain 3.2, column w. */
export const INDICATORS = {
  DE1: { competence: 'DE', weight: 3 },
  DE2: { competence: 'DE', weight: 2 },
  DE3: { competence: 'DE', weight: 2 },
  DE4: { competence: 'DE', weight: 2 },
  DE5: { competence: 'DE', weight: 3 },
  DE6: { competence: 'DE', weight: 2 },
  DE7: { competence: 'DE', weight: 2 },
  DE8: { competence: 'DE', weight: 2 },
  DE9: { competence: 'DE', weight: 1 },
  BS1: { competence: 'BS', weight: 3 },
  BS2: { competence: 'BS', weight: 2 },
  BS3: { competence: 'BS', weight: 3 },
  BS4: { competence: 'BS', weight: 3 },
  BS5: { competence: 'BS', weight: 2 },
  BS6: { competence: 'BS', weight: 3 },
  BS7: { competence: 'BS', weight: 2 },
  BS8: { competence: 'BS', weight: 4 },
  BS9: { competence: 'BS', weight: 2 },
  PE1: { competence: 'PE', weight: 5 },
  PE2: { competence: 'PE', weight: 3 },
  PE3: { competence: 'PE', weight: 3 },
  PE4: { competence: 'PE', weight: 2 },
  PE5: { competence: 'PE', weight: 1 },
  PE6: { competence: 'PE', weight: 3 },
  PE7: { competence: 'PE', weight: 3 },
  PE8: { competence: 'PE', weight: 2 },
  PE9: { competence: 'PE', weight: 3 },
  DI1: { competence: 'DI', weight: 3 },
  DI2: { competence: 'DI', weight: 2 },
  DI3: { competence: 'DI', weight: 2 },
  DI4: { competence: 'DI', weight: 2 },
  OW1: { competence: 'OW', weight: 2 },
  OW2: { competence: 'OW', weight: 2 },
  OW3: { competence: 'OW', weight: 2 },
  OW4: { competence: 'OW', weight: 3 },
  OW5: { competence: 'OW', weight: 1 },
  SR1: { competence: 'SR', weight: 2 },
  SR2: { competence: 'SR', weight: 2 },
  SR3: { competence: 'SR', weight: 1 },
} as const satisfies Readonly<Record<string, { readonly competence: CompetenceId; readonly weight: number }>>;

export type IndicatorId = keyof typeof INDICATORS;

/** The band of a score 0..100, lower edge included. Give it the score as shown, so that 59.8 is "60, solid". Domain 3.3. */
export function bandOf(score: number): BandWord {
  if (score >= 80) return 'steady';
  if (score >= 60) return 'solid';
  return score >= 40 ? 'developing' : 'not-yet';
}
