// Calls in which the agent is free to end for abuse: what ending then is worth, and what enduring is. It judges neither.

import type { Call, Stage } from '../call/call.types';
import { callView } from '../call/callView';
import type { Move } from '../call/move.types';
import { movesAt } from '../call/movesAt';
import { replayMoves } from '../call/replayMoves';
import { startCall } from '../call/startCall';
import { takeMove } from '../call/stepCall';
import type { Choice, Contestant } from './player.types';
import { ENDURE } from './players/contestants';
import { movesOf, type Played, playScenario } from './playScenario';
import { runOf } from './summary';

export interface Exit {
  readonly beat: string;
  readonly turn: number;
  /** The End sheet offered an ending under the policy with no warning due. */
  readonly isOffered: boolean;
  /** Call-ending and total after ending at once; null where it was not offered. */
  readonly ended: { readonly closing: number | null; readonly total: number } | null;
  /** Best total among the runs that endured the abuse to the end of the call; null where none did. */
  readonly endured: number | null;
}

/** Seeds tried for enduring. */
const ENDURANCES = 12;

/** How the agent leaves: the move, or null where it is not on offer. */
type Leaving = (call: Call, stage: Stage) => Choice | null;

/** Ends it under the policy, once no warning is due. */
const endIt: Leaving = (call, stage) => {
  const offer = callView(call, stage).endChoices.find(({ manner }) => manner === 'under-policy');
  return offer?.warningsStillDue === 0 ? { type: 'end', manner: 'under-policy' } : null;
};

/** The moves of `played` up to where the agent may first end for abuse of 2 or more; null where that never was. */
export function movesToExit({ replay }: Played): readonly Move[] | null {
  const place = replay.steps.findIndex(
    ({ before }) =>
      before.ending === null && before.boundary === 'entitledToEnd' && before.customer.abuse >= 2,
  );
  return place < 0 ? null : movesOf(replay).slice(0, place);
}

/** The endings that some move at the exit after `moves` leads to: what exploring meets too seldom to try every control there. */
export function endingsAtExit(moves: readonly Move[], stage: Stage): readonly string[] {
  const call = moves.reduce((at, move) => takeMove(at, move, stage).after, startCall(stage));
  return movesAt(call, stage).flatMap((move) => takeMove(call, move, stage).after.ending ?? []);
}

/** What the exit after `moves` is worth, left by `leave`. */
export function exitAfter(moves: readonly Move[], stage: Stage, beat: string, leave: Leaving = endIt): Exit {
  const call = moves.reduce((at, move) => takeMove(at, move, stage).after, startCall(stage));
  const way = leave(call, stage);
  const ended = way === null ? null : runOf(playScenario(stage, leaver(way), moves));
  // a seeded variant may lead the same moves elsewhere
  const seeds = Array.from({ length: ENDURANCES }, (_, more) => stage.seed + more);
  const endured = seeds
    .map((seed) => ({ ...stage, seed }))
    .filter((own) => replayMoves(own, moves).ok)
    .map((own) => runOf(playScenario(own, { ...ENDURE, note: 'needed' }, moves)))
    .filter(({ endedAbused, errors }) => endedAbused || errors.includes('CE8'));
  return {
    beat,
    turn: moves.length + 1,
    isOffered: way !== null,
    ended: ended === null ? null : { closing: ended.competences.PE, total: ended.total },
    endured: endured.length === 0 ? null : Math.max(...endured.map(({ total }) => total)),
  };
}

const leaver = (way: Choice): Contestant => ({
  name: 'LEAVER',
  runs: 1,
  note: 'needed',
  sees: 'screen',
  play: () => way,
});
