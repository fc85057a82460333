// What a record read from the device or a backup must look like. `satisfies` fails to compile when a field is forgotten.

import * as v from 'valibot';
import { MOST_CUE_CARDS, MOST_MOVES } from './backupLimits';
import { moveSchema } from './moveSchema';
import type { Attempt, Draft, Plan, Settings } from './records.types';
import { scorecardSchema } from './scorecardSchema';
import type { Rows, TableName } from './shelf.types';
import { count, finite, id, instant, list, text } from './values';

const timing = v.picklist([0, 1, 2, 3, 5, 10]);

const played = {
  v: v.literal(1),
  id,
  scenarioId: id,
  scenarioVersion: count,
  policyId: id,
  policyVersion: count,
  engineVersion: count,
  seed: finite,
  intensity: v.picklist([1, 2, 3]),
  setting: v.picklist(['guided', 'practice', 'live']),
  moves: list(moveSchema, MOST_MOVES),
  cueCards: v.exactOptional(list(v.object({ label: text, text }), MOST_CUE_CARDS)),
  timing: v.exactOptional(timing),
  forkOf: v.exactOptional(v.object({ attemptId: id, keptMoves: count })),
};

export const attemptSchema = v.object({
  ...played,
  rubricVersion: count,
  savedAt: instant,
  endingId: id,
  beats: list(id),
  scorecard: scorecardSchema,
} satisfies Record<keyof Attempt, unknown>);

export const draftSchema = v.object({ ...played, startedAt: instant } satisfies Record<keyof Draft, unknown>);

export const planSchema = v.object({
  v: v.literal(1),
  id,
  scenarioId: id,
  cue: text,
  response: text,
  madeAt: instant,
} satisfies Record<keyof Plan, unknown>);

export const settingsSchema = v.object({
  v: v.literal(1),
  id: v.literal('settings'),
  volume: v.pipe(finite, v.minValue(0), v.maxValue(1)),
  isVoiceOn: v.boolean(),
  captionSize: v.picklist(['normal', 'large', 'largest']),
  timing,
  motion: v.picklist(['system', 'still']),
  keys: v.exactOptional(v.picklist(['on', 'off'])),
  theme: v.picklist(['system', 'light', 'dark']),
  policyId: v.exactOptional(v.nullable(id)),
  waitingDebrief: v.exactOptional(v.nullable(id)),
  introduction: v.exactOptional(v.picklist(['done', 'skipped'])),
  cueCards: list(v.object({ id, label: text, text }), MOST_CUE_CARDS),
} satisfies Record<keyof Settings, unknown>);

/** The schema of each table's rows. A field the schema does not name is dropped on reading. */
export const SCHEMAS: { readonly [T in TableName]: v.GenericSchema<unknown, Rows[T]> } = {
  attempts: attemptSchema,
  drafts: draftSchema,
  plans: planSchema,
  settings: settingsSchema,
};
