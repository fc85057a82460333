// The review of a whole attempt, cold as a fresh worker does it and warm. Builds no story.

import { replayMoves } from '../../../src/engine/call/replayMoves';
import { reviewAttempt } from '../../../src/engine/score/review/reviewAttempt';
import { tenDecisions } from './attempt';
import { median } from './median';

const WARM_RUNS = 9;

export interface ReviewTimes {
  readonly decisions: number;
  readonly depth: number;
  readonly beam: number;
  /** Calls played to their end and scored. */
  readonly roads: number;
  /** By the processor's clock and by the one on the wall; the first of the process is what a person waits for. */
  readonly cold: Spent;
  readonly warm: Spent;
}

interface Spent {
  readonly cpuMs: number;
  readonly wallMs: number;
}

/** Reviews ten decisions of the first contact. */
export function reviewTimes(): ReviewTimes {
  const { stage, moves } = tenDecisions();
  const replayed = replayMoves(stage, moves);
  if (!replayed.ok) throw new Error(replayed.problem);
  const once = () => {
    const usage = process.cpuUsage();
    const from = performance.now();
    const review = reviewAttempt(replayed.replay);
    if (review === null) throw new Error('Nobody gave this review up.');
    const { user, system } = process.cpuUsage(usage);
    return { review, spent: { cpuMs: (user + system) / 1000, wallMs: performance.now() - from } };
  };
  const { review, spent } = once();
  const warm = Array.from({ length: WARM_RUNS }, () => once().spent);
  return {
    decisions: review.decisions.length,
    depth: review.depth,
    beam: review.beam,
    roads: review.roads,
    cold: spent,
    warm: {
      cpuMs: median(warm.map(({ cpuMs }) => cpuMs)),
      wallMs: median(warm.map(({ wallMs }) => wallMs)),
    },
  };
}
