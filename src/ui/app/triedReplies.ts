// Which replies have been tried from here: chosen in an earlier call that was the same up to this moment. Pure.

import type { Stage } from '../../engine/call/call.types';
import type { Move } from '../../engine/call/move.types';
import type { Attempt } from '../../engine/store/records.types';

/** What makes two calls the same up to their `moves`. */
type Same = Pick<Attempt, 'scenarioId' | 'policyId' | 'seed' | 'intensity' | 'moves'>;

/** Ids of the replies that `attempts` chose after exactly `moves` on this stage. Forks of one call meet here; calls of another seed never do. */
export function triedReplies(
  attempts: readonly Same[],
  { scenario, policy, seed, intensity }: Stage,
  moves: readonly Move[],
): ReadonlySet<string> {
  const here = JSON.stringify(moves);
  const tried = new Set<string>();
  for (const attempt of attempts) {
    const isSameStage =
      attempt.scenarioId === scenario.id &&
      attempt.policyId === policy.id &&
      attempt.seed === seed &&
      attempt.intensity === intensity;
    const next = attempt.moves[moves.length];
    if (!isSameStage || next?.type !== 'reply') continue;
    if (JSON.stringify(attempt.moves.slice(0, moves.length)) === here) tried.add(next.id);
  }
  return tried;
}
