// Whole attempts and backups made by the engine itself, for journeys that begin with a history. Knows no page.

import { ENGINE_VERSION } from '../../../src/engine/call/engineVersion';
import type { Move } from '../../../src/engine/call/move.types';
import { RUBRIC_VERSION } from '../../../src/engine/score/rubric';
import { scoreReplay } from '../../../src/engine/score/scoreReplay';
import { writeBackup } from '../../../src/engine/store/backup';
import type { Attempt, Draft, Plan, Setting } from '../../../src/engine/store/records.types';
import { oneWarning } from '../../../src/scenarios/policies/oneWarning';
import { ROADS, replayOf, repliesOf, SCENARIO } from './roads';

const AT = Date.UTC(2026, 0, 5, 12);

function played(id: string, setting: Setting, moves: readonly Move[]) {
  return {
    v: 1 as const,
    id,
    scenarioId: SCENARIO.id,
    scenarioVersion: SCENARIO.version,
    policyId: oneWarning.id,
    policyVersion: oneWarning.version,
    engineVersion: ENGINE_VERSION,
    seed: 1,
    intensity: 2 as const,
    setting,
    moves,
  };
}

/** An attempt played to its end along `moves`, the note left out unless it is among them. */
export function attemptOf(id: string, moves: readonly Move[], setting: Setting = 'practice'): Attempt {
  const replay = replayOf(moves);
  return {
    ...played(id, setting, moves),
    rubricVersion: RUBRIC_VERSION,
    savedAt: AT,
    endingId: replay.final.ending ?? '',
    beats: [replay.opening.beat],
    scorecard: scoreReplay(replay),
  };
}

export const sortedAttempt = (id = 'sorted', setting: Setting = 'practice'): Attempt =>
  attemptOf(id, [...repliesOf(ROADS.sorted), { type: 'note', items: ['alarm', 'box'] }], setting);

/** A call left in the middle. */
export const draftOf = (letters: string, setting: Setting = 'guided'): Draft => ({
  ...played('left', setting, repliesOf(letters)),
  startedAt: AT,
});

/** What "Save a copy" would have written. */
export const backupOf = (
  attempts: readonly Attempt[],
  more: { readonly draft?: Draft; readonly plans?: readonly Plan[] } = {},
): string =>
  writeBackup({ attempts, plans: more.plans ?? [], settings: null, draft: more.draft ?? null }, AT);

export const planOf = (cue: string, response: string): Plan => ({
  v: 1,
  id: 'plan',
  scenarioId: SCENARIO.id,
  cue,
  response,
  madeAt: AT,
});
