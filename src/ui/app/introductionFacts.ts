// What can truly be said of the introduction: how each reply moved the caller. Pure; holds no words.

import type { Stage } from '../../engine/call/call.types';
import type { Move } from '../../engine/call/move.types';
import { replayMoves } from '../../engine/call/replayMoves';
import { heatBand } from '../../engine/customer/heatBand';
import type { Band } from '../../engine/scenario/line.types';

/** Points of heat below which nobody sees the line move. */
const SEEN = 3;

export type Shift = 'fell' | 'rose' | 'stayed';

export interface Moved {
  readonly words: string;
  readonly heard: string;
}

export interface IntroductionFacts {
  readonly from: Band;
  readonly to: Band;
  /** The reply after which heat fell most, and the one after which it rose most; null where none did by three points. */
  readonly calmed: Moved | null;
  readonly heated: Moved | null;
}

/** How the last move moved the line, as far as it can be seen. */
export function lastShift(stage: Stage, moves: readonly Move[]): Shift {
  const by = shiftsOf(stage, moves).at(-1)?.by ?? 0;
  return by <= -SEEN ? 'fell' : by >= SEEN ? 'rose' : 'stayed';
}

export function introductionFacts(stage: Stage, moves: readonly Move[]): IntroductionFacts {
  const shifts = shiftsOf(stage, moves);
  const least = shifts.toSorted((a, b) => a.by - b.by)[0];
  const most = shifts.toSorted((a, b) => b.by - a.by)[0];
  const told = (shift: (typeof shifts)[number]): Moved => ({ words: shift.words, heard: shift.heard });
  return {
    from: heatBand(shifts[0]?.from ?? stage.scenario.start.heat),
    to: heatBand(shifts.at(-1)?.to ?? stage.scenario.start.heat),
    calmed: least !== undefined && least.by <= -SEEN ? told(least) : null,
    heated: most !== undefined && most.by >= SEEN ? told(most) : null,
  };
}

function shiftsOf(stage: Stage, moves: readonly Move[]) {
  const replayed = replayMoves(stage, moves);
  if (!replayed.ok) return [];
  return replayed.replay.steps.flatMap(({ before, after, reply }) =>
    reply === undefined
      ? []
      : [
          {
            words: reply.text,
            heard: reply.whatTheyHeard,
            from: before.customer.heat,
            to: after.customer.heat,
            by: after.customer.heat - before.customer.heat,
          },
        ],
  );
}
