// An attempt to test lists with; everything that a test does not name is the same.

import type { Attempt } from '../../../src/engine/store/records.types';

export function attemptOf(part: Partial<Attempt>): Attempt {
  return {
    v: 1,
    id: 'attempt',
    scenarioId: 'third-day-offline',
    scenarioVersion: 1,
    policyId: 'one-warning',
    policyVersion: 1,
    engineVersion: 1,
    rubricVersion: 1,
    seed: 1,
    intensity: 2,
    setting: 'guided',
    moves: [],
    savedAt: 0,
    endingId: 'any',
    beats: [],
    scorecard: {
      rubric: 1,
      total: null,
      band: null,
      competences: [],
      criticalErrors: [],
      ledger: [],
      ending: { id: 'any', kind: 'resolved', judged: 'best' },
    },
    ...part,
  };
}
