// Whole attempts at the first contact, replayed from their moves and scored, as the debrief needs them. Builds no story.

import { openReplies } from '../../../src/engine/call/callView';
import type { Move } from '../../../src/engine/call/move.types';
import { replayMoves } from '../../../src/engine/call/replayMoves';
import { startCall } from '../../../src/engine/call/startCall';
import { takeMove } from '../../../src/engine/call/stepCall';
import type { Scenario } from '../../../src/engine/scenario/scenario.types';
import { scoreReplay } from '../../../src/engine/score/scoreReplay';
import { policies } from '../../../src/scenarios/load';
import { thirdDayOffline } from '../../../src/scenarios/thirdDayOffline/scenario';
import { median } from './median';

export const DECISIONS = 10;
const WARM_RUNS = 301;

export interface AttemptTimes {
  readonly moves: number;
  /** The first replay and score of the process: what a person waits for. */
  readonly coldMs: { readonly replay: number; readonly score: number };
  readonly warmMs: { readonly replay: number; readonly score: number };
}

/**
 * As many decisions, the first open reply that goes on each time, an ending under the policy, and an empty note. `mostReplies`
 * keeps only so many replies of each beat, in authored order.
 */
export function attemptAt(decisions: number, mostReplies = Number.POSITIVE_INFINITY) {
  const policy = policies[thirdDayOffline.policy];
  if (policy === undefined) throw new Error(`There is no policy ${thirdDayOffline.policy}.`);
  const stage = { scenario: trimmed(mostReplies), policy, seed: 1, intensity: 3 } as const;
  const moves: Move[] = [];
  for (let call = startCall(stage); call.ending === null; ) {
    const isLast = moves.length + 1 === decisions;
    const replies = openReplies(call, stage).map(({ id }): Move => ({ type: 'reply', id }));
    const step = [...(isLast ? [] : replies), UNDER_POLICY]
      .map((move) => takeMove(call, move, stage))
      .find(({ after }) => isLast || after.ending === null);
    if (step === undefined) throw new Error(`No way on from ${call.beat}.`);
    moves.push(step.move);
    call = step.after;
  }
  moves.push({ type: 'note', items: [] });
  return { stage, moves };
}

/** Measures replay and score of ten decisions. */
export function attemptTimes(): AttemptTimes {
  const { stage, moves } = attemptAt(DECISIONS);
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

const UNDER_POLICY: Move = { type: 'end', manner: 'under-policy' };

function trimmed(mostReplies: number): Scenario {
  const beats = Object.entries(thirdDayOffline.beats).map(([id, beat]) => {
    const replies = Object.fromEntries(Object.entries(beat.replies).slice(0, mostReplies));
    return [id, { ...beat, replies }] as const;
  });
  return { ...thirdDayOffline, beats: Object.fromEntries(beats) };
}

function once(moves: readonly Move[], stage: Parameters<typeof replayMoves>[0]) {
  const from = performance.now();
  const replayed = replayMoves(stage, moves);
  const between = performance.now();
  if (!replayed.ok) throw new Error(replayed.problem);
  scoreReplay(replayed.replay);
  return { replay: between - from, score: performance.now() - between };
}
