// The review of a whole attempt, cold as a fresh worker does it and warm, and how it grows. Builds no story.

import { replayMoves } from '../../../src/engine/call/replayMoves';
import { reviewAttempt } from '../../../src/engine/score/review/reviewAttempt';
import { attemptAt, DECISIONS } from './attempt';
import { median } from './median';

const WARM_RUNS = 9;

/** Lengths of a call, and replies a beat, to see the growth by. */
const LENGTHS = [5, 10, 15];
const WIDTHS = [3, 4];

export interface ReviewTimes {
  readonly decisions: number;
  readonly depth: number;
  readonly beam: number;
  /** Calls played to their end and scored. */
  readonly roads: number;
  /** By the processor's clock and by the one on the wall; the first of the process is what a person waits for. */
  readonly cold: Spent;
  readonly warm: Spent;
  /** By decisions with every reply, then by replies with ten decisions. */
  readonly growth: readonly Grown[];
}

interface Grown {
  readonly decisions: number;
  /** Replies kept of each beat; null: all. */
  readonly replies: number | null;
  readonly roads: number;
  readonly cpuMs: number;
}

interface Spent {
  readonly cpuMs: number;
  readonly wallMs: number;
}

/** Reviews ten decisions of the first contact. */
export function reviewTimes(): ReviewTimes {
  const once = reviewer(DECISIONS);
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
    growth: [
      ...LENGTHS.map((decisions) => grown(decisions, null)),
      ...WIDTHS.map((replies) => grown(DECISIONS, replies)),
    ],
  };
}

function reviewer(decisions: number, mostReplies?: number) {
  const { stage, moves } = attemptAt(decisions, mostReplies);
  const replayed = replayMoves(stage, moves);
  if (!replayed.ok) throw new Error(replayed.problem);
  return () => {
    const usage = process.cpuUsage();
    const from = performance.now();
    const review = reviewAttempt(replayed.replay);
    if (review === null) throw new Error('Nobody gave this review up.');
    const { user, system } = process.cpuUsage(usage);
    return { review, spent: { cpuMs: (user + system) / 1000, wallMs: performance.now() - from } };
  };
}

function grown(decisions: number, replies: number | null): Grown {
  const once = reviewer(decisions, replies ?? undefined);
  const { review } = once();
  const runs = Array.from({ length: WARM_RUNS }, () => once().spent.cpuMs);
  return { decisions: review.decisions.length, replies, roads: review.roads, cpuMs: median(runs) };
}
