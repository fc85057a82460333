// The shape of a stored scorecard. It is shown as it was, so its numbers are not recomputed or judged here.

import * as v from 'valibot';
import type { BehaviourId } from '../behaviours/catalogue';
import { isBehaviourId } from '../behaviours/isBehaviourId';
import { ENDING_KINDS } from '../scenario/ending.types';
import type {
  Chance,
  CompetenceScore,
  CriticalError,
  LedgerEntry,
  Scorecard,
} from '../score/scorecard.types';
import { count, finite, id, list, text } from './values';

const behaviour = v.custom<BehaviourId>(
  (value) => typeof value === 'string' && isBehaviourId(value),
  'behaviour',
);
const score = v.nullable(finite);
const band = v.nullable(v.picklist(['not-yet', 'developing', 'solid', 'steady']));

const chance = v.object({
  indicator: id,
  weight: finite,
  credit: finite,
  openedAt: count,
  turn: count,
  replyId: v.exactOptional(id),
  behaviours: list(behaviour),
  clause: v.exactOptional(id),
  reason: text,
  isWithoutWaits: v.exactOptional(v.literal(true)),
} satisfies Record<keyof Chance, unknown>);

const competence = v.object({
  id: v.picklist(['DE', 'BS', 'PE', 'DI', 'OW', 'SR']),
  weight: finite,
  isObserved: v.boolean(),
  score,
  band,
  chances: list(chance),
  outcome: score,
  cappedBy: list(id),
} satisfies Record<keyof CompetenceScore, unknown>);

const criticalError = v.object({
  id,
  turn: count,
  clause: v.exactOptional(id),
} satisfies Record<keyof CriticalError, unknown>);

const ledgerEntry = v.object({
  turn: count,
  what: text,
  clause: v.nullable(id),
  standing: v.picklist(['allowed', 'forbidden', 'uncovered']),
  exposedAt: v.exactOptional(count),
} satisfies Record<keyof LedgerEntry, unknown>);

export const scorecardSchema = v.object({
  rubric: count,
  total: score,
  band,
  competences: list(competence),
  criticalErrors: list(criticalError),
  ledger: list(ledgerEntry),
  ending: v.object({
    id,
    kind: v.picklist(ENDING_KINDS),
    judged: v.picklist(['best', 'acceptable', 'other']),
  }),
  hasNoPar: v.exactOptional(v.literal(true)),
  hasDrivenOff: v.exactOptional(v.literal(true)),
} satisfies Record<keyof Scorecard, unknown>);
