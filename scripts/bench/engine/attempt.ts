// A whole attempt at the first contact, as the debrief needs it: replayed from its moves and scored. Builds no story.

import { openReplies } from '../../../src/engine/call/callView';
import type { Move } from '../../../src/engine/call/move.types';
import { replayMoves } from '../../../src/engine/call/replayMoves';
import { startCall } from '../../../src/engine/call/startCall';
import { takeMove } from '../../../src/engine/call/stepCall';
import { scoreReplay } from '../../../src/engine/score/scoreReplay';
import { policies } from '../../../src/scenarios/load';
import { thirdDayOffline } from '../../../src/scenarios/thirdDayOffline/scenario';
import { median } from './median';

const DECISIONS = 10;
const WARM_RUNS = 301;

export interface AttemptTimes {
  readonly moves: number;
  /** The first replay and score of the process: what a person waits for. */
  readonly coldMs: { readonly replay: number; readonly score: number };
  readonly warmMs: { readonly replay: number; readonly score: number };
}

/** Ten decisions, the first open reply that goes on each time, an ending under the policy, and an empty note. */
export function tenDecisions() {
  const policy = policies[thirdDayOffline.policy];
  if (policy === undefined) throw new Error(`There is no policy ${thirdDayOffline.policy}.`);
  const stage = { scenario: thirdDayOffline, policy, seed: 1, intensity: 3 } as const;
  const moves: Move[] = [];
  for (let call = startCall(stage); call.ending === null; ) {
    const step = nextMoves(
      moves.length,
      openReplies(call, stage).map(({ id }) => id),
    )
      .map((move) => takeMove(call, move, stage))
      .find(({ after }) => moves.length + 1 === DECISIONS || after.ending === null);
    if (step === undefined) throw new Error(`No way on from ${call.beat}.`);
    moves.push(step.move);
    call = step.after;
  }
  moves.push({ type: 'note', items: [] });
  return { stage, moves };
}

/** Measures replay and score of ten decisions. */
export function attemptTimes(): AttemptTimes {
  const { stage, moves } = tenDecisions();
  // the walk above took single steps; replaying and scoring whole attempts are still cold
  const first = once(moves, stage);
  const warm = Array.from({ length: WARM_RUNS }, () => once(moves, stage));
  return {
    moves: moves.length,
    coldMs: first,
    warmMs: {
      replay: median(warm.map(({ replay }) => replay)),
      score: median(warm.map(({ score }) => score)),
    },
  };
}

function nextMoves(made: number, replies: readonly string[]): readonly Move[] {
  const ending: Move = { type: 'end', manner: 'under-policy' };
  return made + 1 === DECISIONS ? [ending] : [...replies.map((id): Move => ({ type: 'reply', id })), ending];
}

function once(moves: readonly Move[], stage: Parameters<typeof replayMoves>[0]) {
  const from = performance.now();
  const replayed = replayMoves(stage, moves);
  const between = performance.now();
  if (!replayed.ok) throw new Error(replayed.problem);
  scoreReplay(replayed.replay);
  return { replay: between - from, score: performance.now() - between };
}
