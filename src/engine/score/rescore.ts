// One attempt scored twice: by the house it was played in, and by another. Pure; nothing of it is stored.

import { ENGINE_VERSION } from '../call/engineVersion';
import { replayMoves } from '../call/replayMoves';
import type { Policy } from '../scenario/policy.types';
import { rereadUnder } from './reread';
import type { Played, PlayedIn, Rescored } from './rescore.types';
import { changesOf } from './rescoreChanges';
import { scoreReplay } from './scoreReplay';

/**
 * The scorecard of `attempt` in its own house and under `policy`, with every line that differs. The call is replayed in the
 * house it was played in, so the conversation is the one that took place; the other house only reads it. Never throws on moves
 * of unknown origin.
 */
export function rescore(attempt: Played, playedIn: PlayedIn, policy: Policy): Rescored {
  if (!isSame(attempt, playedIn)) return { ok: false, because: 'changed' };
  const { scenario, policy: own } = playedIn;
  const replayed = replayMoves(
    { scenario, policy: own, seed: attempt.seed, intensity: attempt.intensity },
    attempt.moves,
  );
  if (!replayed.ok) return { ok: false, because: 'misfit' };
  const { replay } = replayed;
  if (replay.final.ending === null) return { ok: false, because: 'unfinished' };
  const reread = rereadUnder(replay, policy);
  const before = scoreReplay(replay);
  const after = scoreReplay(reread, replay.stage);
  return { ok: true, before, after, changes: changesOf(before, after, reread) };
}

function isSame(attempt: Played, { scenario, policy }: PlayedIn): boolean {
  return (
    attempt.scenarioId === scenario.id &&
    attempt.scenarioVersion === scenario.version &&
    attempt.policyId === policy.id &&
    attempt.policyVersion === policy.version &&
    attempt.engineVersion === ENGINE_VERSION
  );
}
