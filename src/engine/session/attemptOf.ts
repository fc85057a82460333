// The rows that are stored: the call in progress, and the whole attempt. Pure.

import type { Replay } from '../call/call.types';
import { ENGINE_VERSION } from '../call/engineVersion';
import type { Move } from '../call/move.types';
import type { Scorecard } from '../score/scorecard.types';
import type { Attempt, Draft } from '../store/records.types';
import { replayOf } from './play';
import type { Pending, SessionContext } from './sessionContext.types';

type Played = Omit<Draft, 'startedAt'>;

function played({ fixed }: SessionContext, moves: readonly Move[]): Played {
  const { scenario, policy, seed, intensity } = fixed.stage;
  return {
    v: 1,
    id: fixed.attemptId,
    scenarioId: scenario.id,
    scenarioVersion: scenario.version,
    policyId: policy.id,
    policyVersion: policy.version,
    engineVersion: ENGINE_VERSION,
    seed,
    intensity,
    setting: fixed.setting,
    moves,
    ...(fixed.cueCards !== undefined && { cueCards: fixed.cueCards }),
    ...(fixed.setting === 'live' && { timing: fixed.timing }),
    ...(fixed.forkOf !== undefined && { forkOf: fixed.forkOf }),
  };
}

/** The call in progress as it is kept: with what the agent has just done, before that has its consequence. */
export const draftOf = (context: SessionContext, pending: Pending | null): Draft => ({
  ...played(context, movesWith(context.play.moves, pending)),
  startedAt: context.fixed.startedAt,
});

function movesWith(moves: readonly Move[], pending: Pending | null): readonly Move[] {
  if (pending === null) return moves;
  return pending.does === 'move' ? [...moves, pending.move] : moves.slice(0, pending.to);
}

/** Beats in the order they were entered; one that a reply went back to appears again. */
function beatsOf({ play }: SessionContext): string[] {
  const beats = [play.opening.beat];
  for (const { before, after } of play.steps) if (after.beat !== before.beat) beats.push(after.beat);
  return beats;
}

/** The whole attempt with its scorecard. `savedAt` in epoch ms; the ending must have been reached. */
export function attemptOf(
  context: SessionContext,
  scoreOf: (replay: Replay) => Scorecard,
  savedAt: number,
): Attempt {
  const scorecard = scoreOf(replayOf(context.play, context.fixed.stage));
  return {
    ...played(context, context.play.moves),
    rubricVersion: scorecard.rubric,
    savedAt,
    endingId: context.play.call.ending ?? '',
    beats: beatsOf(context),
    scorecard,
  };
}
