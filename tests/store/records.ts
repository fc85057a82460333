// Whole records for the store's tests, with every optional field present.

import type { Attempt, Draft, Plan, Settings } from '../../src/engine/store/records.types';

const played = {
  v: 1,
  scenarioId: 'parcel',
  scenarioVersion: 3,
  policyId: 'house',
  policyVersion: 2,
  engineVersion: 1,
  seed: 4_294_967_295,
  intensity: 2,
  setting: 'practice',
  moves: [
    { type: 'reply', id: 'own' },
    { type: 'reply', id: 'policy', isInterrupting: true },
    { type: 'hold' },
    { type: 'resume', heldSeconds: 40 },
    { type: 'hold', promisedSeconds: 60 },
    { type: 'resume', heldSeconds: 0 },
    { type: 'dead-air', nth: 2 },
    { type: 'transfer', target: 'billing', manner: 'warm', parts: ['consent', 'brief'], isConduct: true },
    { type: 'end', manner: 'under-policy' },
    { type: 'note', items: ['who', 'what'] },
  ],
  forkOf: { attemptId: 'a0', keptMoves: 4 },
} as const;

export function attemptRecord(id: string, savedAt: number, over: Partial<Attempt> = {}): Attempt {
  return {
    ...played,
    id,
    rubricVersion: 1,
    savedAt,
    endingId: 'agreed',
    beats: ['opening', 'claim'],
    scorecard: {
      rubric: 1,
      total: 71.25,
      band: 'solid',
      competences: [
        {
          id: 'DE',
          weight: 9,
          isObserved: true,
          score: 66.666_666_666_666_67,
          band: 'solid',
          chances: [
            {
              indicator: 'DE1',
              weight: 3,
              credit: 0.5,
              openedAt: 0,
              turn: 1,
              replyId: 'own',
              behaviours: ['name-emotion'],
              clause: 'refund',
              reason: 'de1.partly',
            },
          ],
          outcome: 80,
          cappedBy: ['CE3'],
        },
        {
          id: 'BS',
          weight: 0,
          isObserved: false,
          score: null,
          band: null,
          chances: [],
          outcome: null,
          cappedBy: [],
        },
      ],
      criticalErrors: [{ id: 'CE3', turn: 2, clause: 'no-cash' }],
      ledger: [{ turn: 2, what: 'call back on Thursday', clause: null, standing: 'uncovered' }],
      ending: { id: 'agreed', kind: 'agreed-next-step', judged: 'acceptable' },
    },
    ...over,
  };
}

export function draftRecord(id: string, startedAt: number, over: Partial<Draft> = {}): Draft {
  return { ...played, id, startedAt, ...over };
}

export function planRecord(id: string, madeAt: number): Plan {
  return { v: 1, id, scenarioId: 'parcel', cue: 'a caller insults me', response: 'I name it once', madeAt };
}

export const changedSettings: Settings = {
  v: 1,
  id: 'settings',
  volume: 0.35,
  isVoiceOn: false,
  captionSize: 'largest',
  timing: 0,
  motion: 'still',
  theme: 'dark',
  keys: 'off',
  policyId: 'house',
  cueCards: [{ id: 'c1', label: 'Slow', text: 'Breathe out first.' }],
};
