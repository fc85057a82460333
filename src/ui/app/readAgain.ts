// One attempt read again, line by line: under another house, or by the rubric of this version. Keeps nothing.

import { replayMoves } from '../../engine/call/replayMoves';
import type { Policy } from '../../engine/scenario/policy.types';
import { rescore } from '../../engine/score/rescore';
import type { Change } from '../../engine/score/rescore.types';
import { changesOf } from '../../engine/score/rescoreChanges';
import type { Attempt } from '../../engine/store/records.types';
import type { Script } from './ports.types';

/**
 * The lines that differ: under `house` against its own house, or without one, by the rubric in force against the card that was
 * shown. Null when the call cannot be read again.
 */
export function readAgain(attempt: Attempt, script: Script, house: Policy | null): readonly Change[] | null {
  const again = rescore(attempt, script, house ?? script.policy);
  if (!again.ok) return null;
  if (house !== null) return again.changes;
  const { scenario, policy } = script;
  const { seed, intensity, moves } = attempt;
  const replayed = replayMoves({ scenario, policy, seed, intensity }, moves);
  return replayed.ok ? changesOf(attempt.scorecard, again.after, replayed.replay) : null;
}
